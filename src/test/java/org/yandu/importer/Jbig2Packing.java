package org.yandu.importer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Packs an image of two colours as JBIG2: one page of one generic region, coded as a fax is (ITU-T
/// T.88, 6.2.6 and 7.2 to 7.4).
final class Jbig2Packing {

  private static final int PAGE_INFORMATION = 48;
  private static final int IMMEDIATE_GENERIC_REGION = 38;
  private static final int CODED_AS_FAX = 1;

  private Jbig2Packing() {}

  static PDImageXObject pack(PDDocument document, BufferedImage image) throws IOException {
    byte[] fax;
    try (InputStream raw =
        CCITTFactory.createFromImage(document, image).getCOSObject().createRawInputStream()) {
      fax = raw.readAllBytes();
    }
    int width = image.getWidth();
    int height = image.getHeight();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    header(out, 0, PAGE_INFORMATION, 19);
    out.writeInt(width);
    out.writeInt(height);
    out.writeLong(0);
    out.writeByte(0);
    out.writeShort(0);
    header(out, 1, IMMEDIATE_GENERIC_REGION, 18 + fax.length);
    out.writeInt(width);
    out.writeInt(height);
    out.writeLong(0);
    out.writeByte(0);
    out.writeByte(CODED_AS_FAX);
    out.write(fax);
    return new PDImageXObject(
        document,
        new java.io.ByteArrayInputStream(bytes.toByteArray()),
        COSName.JBIG2_DECODE,
        width,
        height,
        1,
        PDDeviceGray.INSTANCE);
  }

  private static void header(DataOutputStream out, int number, int type, int length)
      throws IOException {
    out.writeInt(number);
    out.writeByte(type);
    out.writeByte(0);
    out.writeByte(1);
    out.writeInt(length);
  }
}
