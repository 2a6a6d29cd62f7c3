package org.yandu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/// Files of annotations for tests. Apostrophes stand for quotation marks.
final class AnnotationFixtures {

  static final String PLAIN =
      """
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        'id': 'urn:uuid:6f1c0e52-9f0f-4f6d-8f10-0d4a5d1c2b3a',
        'type': 'Annotation',
        'target': 'https://example.cn/期刊/2026/3'
      }
      """;

  static final String RICH =
      """
      {
        '@context': ['http://www.w3.org/ns/anno.jsonld', {'ex': 'https://example.cn/ns#'}],
        'id': 'https://example.cn/notes/rich',
        'type': ['Annotation', 'ex:Remark'],
        'motivation': ['commenting', 'ex:memorising'],
        'created': '2026-02-03T04:05:06Z',
        'creator': [{'type': 'Person', 'name': '李', 'email': 'mailto:li@example.cn'}],
        'audience': {'type': 'schema:Audience', 'schema:audienceType': '学生'},
        'rights': 'https://example.cn/rights',
        'stylesheet': {'type': 'CssStylesheet', 'value': '.a { color: red }'},
        'body': [
          {'type': 'TextualBody', 'value': '要背下来', 'purpose': 'commenting', 'language': 'zh'},
          {'type': 'Choice', 'items': ['urn:example:a', {'type': 'TextualBody', 'value': '乙'}]},
          {'type': 'SpecificResource', 'source': {'id': 'urn:example:b', 'type': 'Image'}}
        ],
        'target': {
          'type': 'SpecificResource',
          'source': 'https://example.cn/荷塘月色',
          'styleClass': 'a',
          'state': [
            {'type': 'TimeState', 'sourceDate': '2025-01-01T00:00:00Z', 'cached': 'urn:example:c'},
            {'type': 'HttpRequestState', 'value': 'Accept: text/html'}
          ],
          'selector': [
            {'type': 'RangeSelector',
              'startSelector': {'type': 'XPathSelector', 'value': '//p[1]'},
              'endSelector': {'type': 'CssSelector', 'value': 'p + p',
                'refinedBy': {'type': 'TextPositionSelector', 'start': 3, 'end': 8}}},
            {'type': 'SvgSelector', 'value': '<svg><rect width=\\"3\\"/></svg>'},
            {'type': 'FragmentSelector', 'value': 'p1', 'conformsTo': 'urn:example:d'},
            {'type': 'DataPositionSelector', 'start': 30, 'end': 80}
          ]
        }
      }
      """;

  static final String COLLECTION =
      """
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        'id': 'https://example.cn/notes',
        'type': ['BasicContainer', 'AnnotationCollection'],
        'label': ['读书笔记', 'Reading notes'],
        'total': 3,
        'first': 'https://example.cn/notes/1',
        'last': 'https://example.cn/notes/2'
      }
      """;

  static final String PAGE =
      """
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        'id': 'https://example.cn/notes/1',
        'type': 'AnnotationPage',
        'partOf': {'id': 'https://example.cn/notes', 'label': '读书笔记', 'total': 3},
        'next': 'https://example.cn/notes/2',
        'startIndex': 0,
        'items': [
          {'id': 'urn:example:a', 'type': 'Annotation', 'target': 'urn:example:text'},
          {'id': 'urn:example:b', 'type': ['Annotation'], 'target': ['urn:example:text'],
            'bodyValue': '写得好'}
        ]
      }
      """;

  static final String SET =
      """
      {
        '@context': 'https://www.w3.org/ns/epub-anno.jsonld',
        'id': 'urn:uuid:4a0d1c1e-7a54-4d4e-9f5c-0c7c6d2f9b11',
        'type': 'AnnotationSet',
        'generator': {'id': 'https://example.cn/reader', 'type': 'Software', 'name': '阅读器'},
        'generated': '2026-05-04T06:07:08Z',
        'title': '《荷塘月色》批注',
        'about': {'dc:identifier': ['urn:isbn:9787020000000'], 'dc:title': '荷塘月色'},
        'items': [
          {
            'id': 'urn:uuid:0b7e3d0c-1e0f-4f58-9a66-5a9a0e0f7d21',
            'type': 'Annotation',
            'created': '2026-05-04T06:00:00Z',
            'motivation': 'highlighting',
            'target': {
              'source': 'OEBPS/第一章.xhtml',
              'selector': [
                {'type': 'TextQuoteSelector', 'exact': '月光如流水', 'prefix': '', 'suffix': '一般'},
                {'type': 'ProgressionSelector', 'value': 0.25}
              ],
              'meta': {'headings': [{'level': 1, 'txt': '第一章'}], 'page': '7'}
            },
            'body': {'type': 'TextualBody', 'value': '比喻', 'color': 'yellow', 'tags': ['修辞']}
          }
        ]
      }
      """;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AnnotationFixtures() {}

  static String json(String written) {
    return written.replace('\'', '"');
  }

  static AnnotationVerdict validate(String written) {
    return AnnotationValidator.validate(json(written).getBytes(StandardCharsets.UTF_8));
  }

  /// A file with other or further properties; those with the value `'-'` are taken away.
  static String changed(String written, String changes) {
    try {
      ObjectNode node = (ObjectNode) MAPPER.readTree(json(written));
      node.setAll((ObjectNode) MAPPER.readTree(json(changes)));
      node.properties().removeIf(each -> each.getValue().asText().equals("-"));
      return node.toString();
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(changes, wrong);
    }
  }
}
