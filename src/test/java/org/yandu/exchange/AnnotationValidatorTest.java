package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.yandu.exchange.AnnotationFixtures.COLLECTION;
import static org.yandu.exchange.AnnotationFixtures.PAGE;
import static org.yandu.exchange.AnnotationFixtures.PLAIN;
import static org.yandu.exchange.AnnotationFixtures.RICH;
import static org.yandu.exchange.AnnotationFixtures.SET;
import static org.yandu.exchange.AnnotationFixtures.changed;
import static org.yandu.exchange.AnnotationFixtures.json;
import static org.yandu.exchange.AnnotationFixtures.validate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the model allows is accepted.
final class AnnotationValidatorTest {

  private static final long SEED = 20260504;
  private static final int MUTATIONS = 500;

  @Test
  void eachKindOfFileIsAccepted() {
    assertThat(validate(PLAIN)).isEqualTo(accepted(1));
    assertThat(validate(RICH)).isEqualTo(accepted(1));
    assertThat(validate(PAGE)).isEqualTo(accepted(2));
    assertThat(validate(COLLECTION)).isEqualTo(accepted(0));
    assertThat(validate(SET)).isEqualTo(accepted(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@context': ['http://www.w3.org/ns/anno.jsonld', 'https://example.cn/own.jsonld']}",
        "{'@context': ['http://www.w3.org/ns/anno.jsonld', {'ex': 'https://example.cn/ns#'}]}",
        "{'type': ['Annotation', 'ex:Remark']}",
        "{'id': 'https://example.cn/批注/1'}",
        "{'bodyValue': '短评'}",
        "{'bodyValue': ['短评']}",
        "{'body': 'https://example.cn/评论/1#一', 'motivation': ['commenting', 'tagging']}",
        "{'motivation': 'https://example.cn/motivations/memorising'}",
        "{'motivation': 'ex:memorising'}",
        "{'motivation': []}",
        "{'creator': [], 'via': [], 'rights': []}",
        "{'created': '2024-02-29T23:59:59.123Z', 'modified': '2026-01-01T24:00:00Z'}",
        "{'rights': ['https://example.cn/right/1', 'https://example.cn/right/2']}",
        "{'canonical': 'urn:example:first', 'via': ['https://a.example/1', 'urn:example:2']}",
        "{'stylesheet': 'https://example.cn/marks.css'}",
        "{'stylesheet': {'type': 'CssStylesheet', 'value': '.red { color: red }'}}",
        "{'ex:colour': 'red', 'colour': 7, 'weight': null, 'nested': [[{'a': []}]]}",
      })
  void annotationsMay(String changes) {
    assertThat(validate(changed(PLAIN, changes)).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'urn:example:person'",
        "{'id': 'urn:example:person', 'type': 'Person', 'name': ['王', '王先生'], 'nickname': '小王'}",
        "{'type': ['Organization', 'ex:School'], 'name': '第一中学'}",
        "{'email': ['mailto:a@example.cn', 'MAILTO:b@example.cn'], 'email_sha1': 'ab12'}",
        "[{'name': '甲'}, 'urn:example:b']",
        "{'type': 'Software', 'homepage': ['https://example.cn/', {'id': 'urn:example:home'}]}",
        "{}",
      })
  void agentsMay(String agent) {
    String changes = "{'creator': " + agent + ", 'generator': " + agent + "}";
    assertThat(validate(changed(PLAIN, changes)).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'https://example.cn/a?b=[c]#d'",
        "['urn:example:a', {'id': 'urn:example:b'}]",
        "{'id': 'urn:example:a', 'type': 'Image', 'format': ['image/png'], 'language': ['zh']}",
        "{'id': 'urn:example:a', 'processingLanguage': 'zh-Hans', 'textDirection': 'auto'}",
        "{'id': 'urn:example:a', 'accessibility': ['captions', 'largePrint'], 'value': 5}",
        "{'id': 'urn:example:a', 'language': 'whatever this is', 'rights': 'urn:example:r'}",
        "{'type': 'TextualBody', 'value': ''}",
        "{'type': ['TextualBody', 'ex:Tag'], 'value': '标签', 'purpose': 'tagging'}",
        "{'value': '没有类型的正文', 'format': 'text/plain', 'id': '-'}",
        "{'type': 'Choice', 'items': ['urn:example:a', {'type': 'TextualBody', 'value': '乙'}]}",
        "{'type': 'Composite', 'items': ['urn:example:a', 'urn:example:b'], 'id': 'urn:example:c'}",
        "{'type': 'List', 'items': ['urn:example:a']}",
        "{'type': 'Independents', 'items': ['urn:example:a']}",
        "{'type': 'List', 'id': 'urn:example:shopping-list'}",
        "{'source': 'urn:example:a'}",
        "{'type': 'SpecificResource', 'source': ['urn:example:a'], 'purpose': 'linking'}",
        "{'source': {'id': 'urn:example:a', 'type': 'Text'}, 'styleClass': ['red', 'thick']}",
        "{'source': {'type': 'TextualBody', 'value': '正文'}, 'selector': []}",
        "{'source': 'urn:example:a', 'scope': 'urn:example:book', 'renderedVia': {'name': '看图'}}",
      })
  void bodiesAndTargetsMay(String resource) {
    String changes =
        "{'body': %s, 'target': %s}".formatted(resource, resource).replace(", 'id': '-'", "");
    assertThat(validate(changed(PLAIN, changes)).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'urn:example:selector'",
        "{'id': 'urn:example:selector'}",
        "{'type': 'FragmentSelector', 'value': 'xywh=1,2,3,4'}",
        "{'type': 'FragmentSelector', 'value': 't=1', 'conformsTo': 'http://www.w3.org/TR/media-frags/'}",
        "{'type': ['CssSelector'], 'value': ['#a > p']}",
        "{'type': 'XPathSelector', 'value': '/html/body/p[2]'}",
        "{'type': 'TextQuoteSelector', 'exact': '荷塘'}",
        "{'type': 'TextPositionSelector', 'start': 0, 'end': 0}",
        "{'type': 'TextPositionSelector', 'start': 4.0, 'end': 99999999999999999999}",
        "{'type': 'DataPositionSelector', 'start': 1, 'end': 1e3}",
        "{'type': 'SvgSelector', 'id': 'urn:example:svg'}",
        "{'type': 'SvgSelector', 'value': '<svg:svg><svg:path d=\\'M0 0\\'/></svg:svg>'}",
        "{'type': 'SvgSelector'}",
        "{'type': 'RangeSelector', 'startSelector': {'type': 'CssSelector', 'value': 'p'},"
            + " 'endSelector': 'urn:example:end'}",
        "{'type': 'CssSelector', 'value': 'p', 'refinedBy': [{'type': 'TextQuoteSelector',"
            + " 'exact': '月'}, {'type': 'ex:OwnSelector', 'value': 3}]}",
        "{'type': 'ex:OwnSelector', 'start': -1}",
        "[{'type': 'CssSelector', 'value': 'p'}, {'type': 'XPathSelector', 'value': '//p'}]",
      })
  void selectorsMay(String selector) {
    assertThat(validate(withPart("selector", selector)).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'urn:example:state'",
        "{'type': 'TimeState', 'sourceDate': ['2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z']}",
        "{'type': 'TimeState', 'sourceDateStart': '2020-01-01T00:00:00Z',"
            + " 'sourceDateEnd': '2021-01-01T00:00:00Z'}",
        "{'type': 'TimeState', 'cached': ['urn:example:copy', 'urn:example:other-copy']}",
        "{'type': 'HttpRequestState', 'value': 'Accept: text/html'}",
        "{'type': 'HttpRequestState', 'value': 'Accept: text/html',"
            + " 'refinedBy': {'type': 'CssSelector', 'value': 'p'}}",
      })
  void statesMay(String state) {
    assertThat(validate(withPart("state", state)).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'urn:example:pupils'",
        "{'id': 'urn:example:pupils', 'type': 'schema:EducationalAudience',"
            + " 'schema:educationalRole': 'student'}",
        "{'type': ['Audience', 'http://schema.org/PeopleAudience'], 'ex:number': 7}",
      })
  void audiencesMay(String audience) {
    assertThat(validate(changed(PLAIN, "{'audience': " + audience + "}")).faults()).isEmpty();
  }

  @Test
  void wordsOfOtherContextsMayBeMotivations() {
    String model = "'http://www.w3.org/ns/anno.jsonld'";
    for (String context :
        new String[] {
          "'https://example.cn/own.jsonld'",
          "{'memorising': 'https://example.cn/ns#memorising'}",
          "{'@vocab': 'https://example.cn/ns#'}",
        }) {
      String changes =
          "{'@context': [%s, %s], 'motivation': 'memorising'}".formatted(model, context);
      assertThat(validate(changed(PLAIN, changes)).faults()).as(context).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'total': 0, 'first': '-', 'last': '-', 'label': '-'}",
        "{'total': '-', 'first': '-'}",
        "{'@context': ['http://www.w3.org/ns/anno.jsonld']}",
        "{'creator': 'urn:example:a', 'ex:more': 1}",
      })
  void collectionsMay(String changes) {
    assertThat(validate(changed(COLLECTION, changes)).faults()).isEmpty();
  }

  @Test
  void aCollectionMayHoldItsFirstPage() {
    String page = changed(PAGE, "{'@context': '-', 'partOf': '-'}");
    assertThat(validate(changed(COLLECTION, "{'first': " + page + "}"))).isEqualTo(accepted(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'partOf': 'urn:example:whole', 'next': '-', 'startIndex': '-'}",
        "{'prev': {'id': 'urn:example:before'}, 'partOf': '-'}",
        "{'items': ['urn:example:a', 'urn:example:b']}",
        "{'items': [{'@context': 'http://www.w3.org/ns/anno.jsonld', 'id': 'urn:example:a',"
            + " 'type': 'Annotation', 'target': 'urn:example:t'}]}",
      })
  void pagesMay(String changes) {
    assertThat(validate(changed(PAGE, changes)).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@context': 'http://www.w3.org/ns/anno.jsonld'}",
        "{'@context': 'https://readium.org/annotations/context.jsonld'}",
        "{'@context': ['http://www.w3.org/ns/anno.jsonld', 'https://www.w3.org/ns/epub-anno.jsonld']}",
        "{'id': '-', 'generator': 'https://example.cn/reader', 'generated': '-', 'about': '-'}",
        "{'items': []}",
        "{'items': [{'id': 'urn:example:a', 'type': 'Annotation', 'target': 'text/one.xhtml'}]}",
        "{'title': {'text': '批注', 'language': 'zh'}, 'generator': {'name': {'stringValue': '读'}}}",
        "{'items': [{'id': 'urn:example:a', 'type': 'Annotation', 'target': {'id': 'one.xhtml'},"
            + " 'body': {'type': 'TextualBody', 'value': {'@value': 'a', 'direction': 'ltr'}}}]}",
      })
  void setsMay(String changes) {
    assertThat(validate(changed(SET, changes)).faults()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(validate("\ufeff" + PLAIN).valid()).isTrue();
  }

  @Test
  void noBytesMakeItThrow() {
    Random random = new Random(SEED);
    for (int round = 0; round < MUTATIONS; round++) {
      byte[] bytes = json(round % 2 == 0 ? SET : PAGE).getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(6); change >= 0; change--) {
        int place = random.nextInt(bytes.length);
        bytes[place] =
            random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
      }
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      assertThatCode(() -> AnnotationValidator.validate(bytes)).as(text).doesNotThrowAnyException();
    }
  }

  @Test
  void noValuesMakeItThrow() throws JsonProcessingException {
    Random random = new Random(SEED);
    ObjectMapper mapper = new ObjectMapper();
    List<String> junk =
        List.of(
            "null",
            "[]",
            "{}",
            "7",
            "-1e999",
            "''",
            "'a b'",
            "[null]",
            "[[]]",
            "[{}, 1]",
            "true",
            "{'id': 1}",
            "{'type': 'Choice'}",
            "{'type': ['TimeState', 2]}",
            "{'source': {}}",
            "{'type': 'SvgSelector', 'value': '<!DOCTYPE a [<!ENTITY b x>]><a>&b;&amp;</a>'}");
    for (int round = 0; round < MUTATIONS; round++) {
      JsonNode root = mapper.readTree(json(List.of(RICH, SET, PAGE).get(round % 3)));
      for (int change = random.nextInt(3); change >= 0; change--) {
        List<JsonNode> parents = root.findParents("type");
        ObjectNode parent = (ObjectNode) parents.get(random.nextInt(parents.size()));
        List<String> names = new ArrayList<>();
        parent.fieldNames().forEachRemaining(names::add);
        String value = json(junk.get(random.nextInt(junk.size())));
        parent.set(names.get(random.nextInt(names.size())), mapper.readTree(value));
      }
      byte[] bytes = root.toString().getBytes(StandardCharsets.UTF_8);
      assertThatCode(() -> AnnotationValidator.validate(bytes))
          .as(root.toString())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void whatAnSvgNamesIsNotFetched() {
    String svg = "<!DOCTYPE svg SYSTEM \\\"http://nowhere.invalid/svg.dtd\\\"><svg/>";
    String selector = "{'type': 'SvgSelector', 'value': '" + svg + "'}";
    assertThat(validate(withPart("selector", selector)).faults()).isEmpty();
  }

  private static String withPart(String property, String part) {
    return changed(
        PLAIN, "{'target': {'source': 'urn:example:a', '%s': %s}}".formatted(property, part));
  }

  private static AnnotationVerdict accepted(int annotations) {
    return new AnnotationVerdict(annotations, List.of(), 0);
  }
}
