package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yandu.exchange.AnnotationFixtures.COLLECTION;
import static org.yandu.exchange.AnnotationFixtures.PAGE;
import static org.yandu.exchange.AnnotationFixtures.PLAIN;
import static org.yandu.exchange.AnnotationFixtures.SET;
import static org.yandu.exchange.AnnotationFixtures.changed;
import static org.yandu.exchange.AnnotationFixtures.json;
import static org.yandu.exchange.AnnotationFixtures.validate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.exchange.AnnotationFault.Reason;

/// What the model forbids is refused, with its place and the reason. In the lists: the place, the
/// reason, and what is changed in a valid file.
final class AnnotationFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "@context | MISSING | {'@context': '-'}",
        "@context | OTHER_CONTEXT | {'@context': 'https://www.w3.org/ns/anno.jsonld'}",
        "@context | OTHER_CONTEXT | {'@context': ['urn:example:a', {}]}",
        "@context | CONTEXT_IN_LIST | {'@context': ['http://www.w3.org/ns/anno.jsonld']}",
        "@context[1] | NOT_A_RESOURCE | {'@context': ['http://www.w3.org/ns/anno.jsonld', 7]}",
        "@context | NOT_A_RESOURCE | {'@context': null}",
        "id | MISSING | {'id': '-'}",
        "id | SEVERAL | {'id': ['urn:example:a', 'urn:example:b']}",
        "id | NOT_AN_IRI | {'id': ['urn:example:a']}",
        "id | NOT_AN_IRI | {'id': 'no address'}",
        "id | NOT_AN_IRI | {'id': 'relative/path'}",
        "id | NOT_AN_IRI | {'id': 7}",
        "id | NOT_AN_IRI | {'id': null}",
        "type | MISSING | {'type': '-'}",
        "type | NO_ANNOTATIONS | {'type': 'Remark'}",
        "type | NO_ANNOTATIONS | {'type': []}",
        "type[1] | NOT_A_STRING | {'type': ['Annotation', 5]}",
        "target | MISSING | {'target': '-'}",
        "target | EMPTY | {'target': []}",
        "target | NOT_A_RESOURCE | {'target': 9}",
        "target | NOT_A_RESOURCE | {'target': null}",
        "target[1] | NOT_A_RESOURCE | {'target': ['urn:example:a', false]}",
        "target[0] | NOT_A_RESOURCE | {'target': [['urn:example:a']]}",
        "target | NOT_AN_IRI | {'target': 'chapter one'}",
        "target | NO_RESOURCE | {'target': {}}",
        "target | NO_RESOURCE | {'target': {'items': ['urn:example:a']}}",
        "target.id | SEVERAL | {'target': {'id': ['urn:example:a', 'urn:example:b']}}",
        "target.id | NOT_AN_IRI | {'target': {'id': 'http://'}}",
        "body | EMPTY | {'body': []}",
        "body | NOT_A_RESOURCE | {'body': null}",
        "bodyValue | TWO_BODIES | {'body': 'urn:example:a', 'bodyValue': 'b'}",
        "bodyValue | SEVERAL | {'bodyValue': ['a', 'b']}",
        "bodyValue | NOT_A_STRING | {'bodyValue': {'@value': 'a', '@language': 'en'}}",
        "created | NOT_A_TIME | {'created': 'yesterday'}",
        "created | NOT_A_TIME | {'created': 1700000000}",
        "created | SEVERAL | {'created': ['2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z']}",
        "modified | NOT_UTC | {'modified': '2020-01-01T00:00:00+08:00'}",
        "generated | NOT_UTC | {'generated': '2020-01-01T00:00:00'}",
        "motivation | NOT_A_MOTIVATION | {'motivation': 'memorising'}",
        "motivation[1] | NOT_A_MOTIVATION | {'motivation': ['tagging', 3]}",
        "creator | NOT_A_RESOURCE | {'creator': 6}",
        "creator | NOT_AN_IRI | {'creator': '王先生'}",
        "creator.id | SEVERAL | {'creator': {'id': ['urn:example:a', 'urn:example:b']}}",
        "creator.name[1] | NOT_A_STRING | {'creator': {'name': ['a', 2]}}",
        "creator.nickname | SEVERAL | {'creator': {'nickname': ['a', 'b']}}",
        "generator[0].email | NOT_A_MAIL_ADDRESS | {'generator': [{'email': 'a@example.cn'}]}",
        "generator.email_sha1 | NOT_A_STRING | {'generator': {'email_sha1': 1}}",
        "generator.homepage | NOT_AN_IRI | {'generator': {'homepage': 'home page'}}",
        "generator.type | NOT_A_STRING | {'generator': {'type': {}}}",
        "audience | NOT_A_RESOURCE | {'audience': 1}",
        "audience.type | NO_PREFIX | {'audience': {'type': 'EducationalAudience'}}",
        "audience.educationalRole | NO_PREFIX | {'audience': {'educationalRole': 'teacher'}}",
        "rights | NOT_AN_IRI | {'rights': 'all of them'}",
        "rights | NOT_AN_IRI | {'rights': {'id': 'urn:example:a'}}",
        "canonical | SEVERAL | {'canonical': ['urn:example:a', 'urn:example:b']}",
        "via[1] | NOT_AN_IRI | {'via': ['urn:example:a', 'b']}",
        "stylesheet | SEVERAL | {'stylesheet': ['urn:example:a', 'urn:example:b']}",
        "stylesheet.type | OTHER_TYPE | {'stylesheet': {'type': 'Less', 'value': ''}}",
        "stylesheet.value | NOT_A_STRING | {'stylesheet': {'value': 1}}",
      })
  void annotationsMustNot(String path, Reason reason, String changes) {
    assertRefused(changed(PLAIN, changes), path, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "body.value | MISSING | {'type': 'TextualBody'}",
        "body.value | SEVERAL | {'type': 'TextualBody', 'value': ['a', 'b']}",
        "body.value | NOT_A_STRING | {'value': 4}",
        "body.value | NOT_A_STRING | {'value': {'text': 'a'}}",
        "body.type[0] | NOT_A_STRING | {'type': [1], 'value': 'a'}",
        "body.purpose | NOT_A_MOTIVATION | {'value': 'a', 'purpose': 'nothing'}",
        "body.format | NOT_A_STRING | {'id': 'urn:example:a', 'format': 6}",
        "body.language[1] | NOT_A_STRING | {'id': 'urn:example:a', 'language': ['zh', 3]}",
        "body.processingLanguage | SEVERAL | {'value': 'a', 'processingLanguage': ['zh', 'en']}",
        "body.textDirection | NOT_A_DIRECTION | {'value': 'a', 'textDirection': 'up'}",
        "body.textDirection | SEVERAL | {'value': 'a', 'textDirection': ['ltr', 'rtl']}",
        "body.accessibility | NOT_A_STRING | {'id': 'urn:example:a', 'accessibility': true}",
        "body.created | NOT_UTC | {'value': 'a', 'created': '2020-01-01T00:00:00-01:00'}",
        "body.rights | NOT_AN_IRI | {'value': 'a', 'rights': ''}",
        "body.items | MISSING | {'type': 'Choice'}",
        "body.items | EMPTY | {'type': 'Choice', 'items': []}",
        "body.items | NOT_A_LIST | {'type': 'Choice', 'items': 'urn:example:a'}",
        "body.items[1] | NO_RESOURCE | {'type': 'Choice', 'items': ['urn:example:a', {}]}",
        "body.type | MORE_TYPES | {'type': ['Choice', 'List'], 'items': ['urn:example:a']}",
        "body.type | MORE_TYPES | {'type': ['List', 'ex:a'], 'items': ['urn:example:a']}",
        "body.source | MISSING | {'type': 'SpecificResource'}",
        "body.source | MISSING | {'selector': 'urn:example:a'}",
        "body.source | SEVERAL | {'source': ['urn:example:a', 'urn:example:b']}",
        "body.source | NOT_AN_IRI | {'source': 'text/one.xhtml'}",
        "body.source | NO_RESOURCE | {'source': {'format': 'text/html'}}",
        "body.id | NOT_AN_IRI | {'id': 'a', 'source': 'urn:example:a'}",
        "body.styleClass | NOT_A_STRING | {'source': 'urn:example:a', 'styleClass': 1}",
        "body.renderedVia | NOT_A_RESOURCE | {'source': 'urn:example:a', 'renderedVia': 1}",
        "body.scope | NOT_AN_IRI | {'source': 'urn:example:a', 'scope': 'the book'}",
      })
  void resourcesMustNot(String path, Reason reason, String body) {
    assertRefused(changed(PLAIN, "{'body': " + body + "}"), path, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'' | NOT_A_RESOURCE | 5",
        "'' | NOT_AN_IRI | 'p > a'",
        ".type | MISSING | {'value': 'p'}",
        ".type | EMPTY | {'type': []}",
        ".type | MORE_TYPES | {'type': ['CssSelector', 'ex:a'], 'value': 'p'}",
        ".id | NOT_AN_IRI | {'id': 'here', 'type': 'ex:Own'}",
        ".value | MISSING | {'type': 'FragmentSelector'}",
        ".value | SEVERAL | {'type': 'FragmentSelector', 'value': ['a', 'b']}",
        ".conformsTo | SEVERAL | {'type': 'FragmentSelector', 'value': 'a', 'conformsTo': ['a', 'b']}",
        ".conformsTo | NOT_AN_IRI | {'type': 'FragmentSelector', 'value': 'a', 'conformsTo': 'a'}",
        ".value | NOT_A_STRING | {'type': 'CssSelector', 'value': 1}",
        ".value | MISSING | {'type': 'XPathSelector'}",
        ".exact | MISSING | {'type': 'TextQuoteSelector', 'prefix': 'a'}",
        ".exact | SEVERAL | {'type': 'TextQuoteSelector', 'exact': ['a', 'b']}",
        ".prefix | SEVERAL | {'type': 'TextQuoteSelector', 'exact': 'a', 'prefix': ['b', 'c']}",
        ".suffix | NOT_A_STRING | {'type': 'TextQuoteSelector', 'exact': 'a', 'suffix': null}",
        ".start | MISSING | {'type': 'TextPositionSelector', 'end': 3}",
        ".end | NOT_A_COUNT | {'type': 'TextPositionSelector', 'start': 1, 'end': '3'}",
        ".start | NOT_A_COUNT | {'type': 'TextPositionSelector', 'start': -1, 'end': 3}",
        ".start | NOT_A_COUNT | {'type': 'TextPositionSelector', 'start': 0.5, 'end': 3}",
        ".start | NOT_A_COUNT | {'type': 'DataPositionSelector', 'start': 1e999, 'end': 3}",
        ".start | SEVERAL | {'type': 'DataPositionSelector', 'start': [1, 2], 'end': 3}",
        ".end | END_BEFORE_START | {'type': 'DataPositionSelector', 'start': 4, 'end': 3}",
        ".value | NOT_SVG | {'type': 'SvgSelector', 'value': '<svg><path></svg>'}",
        ".value | NOT_SVG | {'type': 'SvgSelector', 'value': 'a circle'}",
        ".value | SEVERAL | {'type': 'SvgSelector', 'value': ['<svg/>', '<svg/>']}",
        ".endSelector | MISSING | {'type': 'RangeSelector', 'startSelector': 'urn:example:a'}",
        ".startSelector.value | MISSING | {'type': 'RangeSelector',"
            + " 'startSelector': {'type': 'CssSelector'}, 'endSelector': 'urn:example:a'}",
        ".refinedBy[0].exact | MISSING | {'type': 'ex:Own', 'refinedBy': [{'type': 'TextQuoteSelector'}]}",
        "'' | MOMENT_AND_SPAN | {'type': 'TimeState', 'sourceDate': '2020-01-01T00:00:00Z',"
            + " 'sourceDateStart': '2020-01-01T00:00:00Z'}",
        ".sourceDateEnd | MISSING | {'type': 'TimeState', 'sourceDateStart': '2020-01-01T00:00:00Z'}",
        ".sourceDateStart | MISSING | {'type': 'TimeState', 'sourceDateEnd': '2020-01-01T00:00:00Z'}",
        ".sourceDate[1] | NOT_UTC | {'type': 'TimeState',"
            + " 'sourceDate': ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00+00:00']}",
        ".cached | NOT_AN_IRI | {'type': 'TimeState', 'cached': 'copy'}",
        ".value | MISSING | {'type': 'HttpRequestState'}",
      })
  void selectorsAndStatesMustNot(String path, Reason reason, String part) {
    for (String property : List.of("selector", "state")) {
      String target =
          "{'target': [{'source': 'urn:example:a', '%s': %s}]}".formatted(property, part);
      String place = "target[0]." + property + path.replace("''", "");
      assertRefused(changed(PLAIN, target), place, reason);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "@context | MISSING | {'@context': '-'}",
        "id | MISSING | {'id': '-'}",
        "label[1] | NOT_A_STRING | {'label': ['a', {'en': 'b'}]}",
        "total | NOT_A_COUNT | {'total': '3'}",
        "total | SEVERAL | {'total': [1, 2]}",
        "first | MISSING | {'first': '-'}",
        "first | SEVERAL | {'first': ['urn:example:a', 'urn:example:b']}",
        "first | NOT_AN_IRI | {'first': 'page one'}",
        "first.items | MISSING | {'first': {'id': 'urn:example:a', 'type': 'AnnotationPage'}}",
        "last | NOT_AN_IRI | {'last': 7}",
        "created | NOT_A_TIME | {'created': '2023-02-29T00:00:00Z'}",
      })
  void collectionsMustNot(String path, Reason reason, String changes) {
    assertRefused(changed(COLLECTION, changes), path, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "@context | OTHER_CONTEXT | {'@context': {}}",
        "id | MISSING | {'id': '-'}",
        "partOf.id | MISSING | {'partOf': {'label': 'a'}}",
        "partOf.total | NOT_A_COUNT | {'partOf': {'id': 'urn:example:a', 'total': -1}}",
        "next | NOT_AN_IRI | {'next': 2}",
        "next | SEVERAL | {'next': ['urn:example:a', 'urn:example:b']}",
        "startIndex | NOT_A_COUNT | {'startIndex': 1.5}",
        "startIndex | SEVERAL | {'startIndex': [0, 1]}",
        "items | MISSING | {'items': '-'}",
        "items | EMPTY | {'items': []}",
        "items | NOT_A_LIST | {'items': 'urn:example:a'}",
        "items[0] | NOT_AN_OBJECT | {'items': [7]}",
        "items[0].type | OTHER_TYPE | {'items': [{'id': 'urn:example:a', 'type': 'A',"
            + " 'target': 'urn:example:b'}]}",
        "items[0].target | MISSING | {'items': [{'id': 'urn:example:a', 'type': 'Annotation'}]}",
        "items[0].@context | NOT_A_RESOURCE | {'items': [{'@context': null, 'id': 'urn:example:a',"
            + " 'type': 'Annotation', 'target': 'urn:example:b'}]}",
      })
  void pagesMustNot(String path, Reason reason, String changes) {
    assertRefused(changed(PAGE, changes), path, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "@context | MISSING | {'@context': '-'}",
        "@context | OTHER_CONTEXT | {'@context': 'https://example.cn/own.jsonld'}",
        "id | NOT_AN_IRI | {'id': 'a b'}",
        "title | NOT_A_STRING | {'title': 1}",
        "title.text | NOT_A_STRING | {'title': {'text': 1}}",
        "title | NOT_A_STRING | {'title': {'language': 'zh'}}",
        "generated | NOT_A_TIME | {'generated': 'today'}",
        "items | MISSING | {'items': '-'}",
        "items | NOT_A_LIST | {'items': {}}",
        "items[0] | NOT_AN_OBJECT | {'items': ['urn:example:a']}",
        "items[0].id | MISSING | {'items': [{'type': 'Annotation', 'target': 'one.xhtml'}]}",
        "items[0].id | NOT_AN_IRI | {'items': [{'id': 'one', 'type': 'Annotation',"
            + " 'target': 'one.xhtml'}]}",
        "items[0].target.source | NOT_AN_IRI | {'items': [{'id': 'urn:example:a',"
            + " 'type': 'Annotation', 'target': {'source': ''}}]}",
      })
  void setsMustNot(String path, Reason reason, String changes) {
    assertRefused(changed(SET, changes), path, reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{'a': 1,}",
        "{'a': 01}",
        "{'a': NaN}",
        "{a: 1}",
        "{} {}",
        "{} x",
        "{/* c */}",
        "{'a': 1} // c",
        "{'a': 'b\nc'}",
        "\ufeff\ufeff{}",
      })
  void whatIsNoJsonIsRefused(String text) {
    AnnotationVerdict verdict = validate(text);
    assertThat(verdict.faults())
        .extracting(AnnotationFault::reason)
        .containsExactly(Reason.NOT_JSON);
    assertThat(verdict.faults().getFirst().path()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "null", "'Annotation'", "true"})
  void whatIsNoObjectIsRefused(String text) {
    assertRefused(text, "", Reason.NOT_AN_OBJECT);
  }

  @Test
  void otherCharactersAreRefused() {
    for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
      assertThat(AnnotationValidator.validate(json(SET).getBytes(charset)).faults())
          .containsExactly(new AnnotationFault("", Reason.NOT_UTF8, List.of()));
    }
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(validate("{'id': 1,\n 'id': 2}").faults().getFirst().reason())
        .isEqualTo(Reason.KEY_TWICE);
  }

  @Test
  void nestingEndsSomewhere() {
    String deep = "[".repeat(63) + "]".repeat(63);
    assertThat(validate(changed(PLAIN, "{'ex:deep': " + deep + "}")).valid()).isTrue();
    for (int levels : new int[] {64, 100_000}) {
      String deeper = "{'a': " + "[".repeat(levels) + "]".repeat(levels) + "}";
      assertRefused(deeper, "", Reason.TOO_DEEP);
    }
  }

  @Test
  void largeFilesAreRefused() {
    assertThat(AnnotationValidator.validate(new byte[StrictJson.LARGEST + 1]).faults())
        .containsExactly(new AnnotationFault("", Reason.TOO_LARGE, List.of("64")));
    String many = "[" + String.join(",", Collections.nCopies(6_000_000, "1")) + "]";
    assertRefused(many, "", Reason.TOO_LARGE);
  }

  @Test
  void onlyTheFirstFaultsAreKept() {
    String items = String.join(",", Collections.nCopies(70, "7"));
    AnnotationVerdict verdict = validate(changed(PAGE, "{'items': [" + items + "]}"));
    assertThat(verdict.faults()).hasSize(50);
    assertThat(verdict.moreFaults()).isEqualTo(20);
    assertThat(verdict.valid()).isFalse();
  }

  @Test
  void whatIsQuotedIsShortAndOnOneLine() {
    AnnotationVerdict verdict =
        validate(changed(PLAIN, "{'id': '" + "好\\u009b".repeat(200) + "'}"));
    assertThat(verdict.faults().getFirst().arguments().getFirst())
        .hasSize(81)
        .startsWith("好 好")
        .endsWith("…");
  }

  @Test
  void whatCannotBeReadIsRefused(@TempDir Path folder) throws IOException {
    for (Path path : List.of(folder, folder.resolve("nowhere.json"))) {
      assertThat(AnnotationValidator.validate(path).faults())
          .containsExactly(new AnnotationFault("", Reason.UNREADABLE, List.of()));
    }
  }

  private static void assertRefused(String text, String path, Reason reason) {
    assertThat(validate(text).faults())
        .extracting(AnnotationFault::path, AnnotationFault::reason)
        .as(text)
        .containsExactly(tuple(path, reason));
  }
}
