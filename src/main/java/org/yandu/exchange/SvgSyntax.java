package org.yandu.exchange;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Whether a text is well-formed XML. Opens nothing that the text names.
final class SvgSyntax {

  private SvgSyntax() {}

  static boolean isWellFormed(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The specification itself shows a prefix that is declared nowhere.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
      return true;
    } catch (XMLStreamException | RuntimeException malformed) {
      return false;
    }
  }
}
