package org.yandu.exchange;

import java.util.List;

/// What a file of annotations does that the W3C Web Annotation Data Model forbids.
///
/// @param path where: property names and places in lists, such as `items[3].target.selector`; empty
///   for the whole file
/// @param arguments for the wording, in the order in which it names them
public record AnnotationFault(String path, Reason reason, List<String> arguments) {

  public AnnotationFault {
    arguments = List.copyOf(arguments);
  }

  /// Which rule is broken. The wording for people stands in the message bundles.
  public enum Reason {
    /// The file cannot be read from the disk.
    UNREADABLE,
    /// The file is larger than what is looked at: megabytes.
    TOO_LARGE,
    /// The file is not UTF-8.
    NOT_UTF8,
    /// The file is no JSON: line and column.
    NOT_JSON,
    /// One object has a key twice: line and column.
    KEY_TWICE,
    /// Objects and lists stand too deep in one another: levels.
    TOO_DEEP,
    /// An object should stand here.
    NOT_AN_OBJECT,
    /// A list should stand here.
    NOT_A_LIST,
    /// A string should stand here.
    NOT_A_STRING,
    /// An IRI should stand here: what stands here instead.
    NOT_AN_IRI,
    /// An IRI or an object should stand here.
    NOT_A_RESOURCE,
    /// A mail address should stand here, as an IRI of the scheme mailto: what stands here instead.
    NOT_A_MAIL_ADDRESS,
    /// A date with time should stand here: what stands here instead.
    NOT_A_TIME,
    /// A time in UTC, with Z, should stand here: what stands here instead.
    NOT_UTC,
    /// An integer of at least zero should stand here.
    NOT_A_COUNT,
    /// A direction of text should stand here: what stands here instead.
    NOT_A_DIRECTION,
    /// A motivation of the model, or an IRI, should stand here: what stands here instead.
    NOT_A_MOTIVATION,
    /// SVG should stand here and it is no well-formed XML.
    NOT_SVG,
    /// A property that must be there is not.
    MISSING,
    /// A list without anything in it, where something must be.
    EMPTY,
    /// A property with several values, which may have one.
    SEVERAL,
    /// The context of the model is not among the contexts: the one wanted.
    OTHER_CONTEXT,
    /// The only context stands in a list, and must be a string by itself.
    CONTEXT_IN_LIST,
    /// The type is not what it must be: the type wanted.
    OTHER_TYPE,
    /// More types than the one that must stand alone: the type wanted.
    MORE_TYPES,
    /// The whole is nothing that holds annotations.
    NO_ANNOTATIONS,
    /// A body or target that neither says what it is the address of nor has content.
    NO_RESOURCE,
    /// Both body and bodyValue.
    TWO_BODIES,
    /// A range that ends before it starts.
    END_BEFORE_START,
    /// Both one moment and a span of time.
    MOMENT_AND_SPAN,
    /// A word of schema.org without its prefix: the word.
    NO_PREFIX
  }
}
