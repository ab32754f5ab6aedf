/** How text becomes articles and articles become text. */
@org.jspecify.annotations.NullMarked
module org.khabar.io {
    requires transitive org.khabar.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.khabar.format;
    exports org.khabar.format.json;
    exports org.khabar.format.plain;
    exports org.khabar.format.standoff;
    exports org.khabar.format.summary;
    exports org.khabar.language;
    exports org.khabar.parse;
    exports org.khabar.score;

    // The wire records are seen by Jackson and by nobody else.
    opens org.khabar.format.json to
            tools.jackson.databind;
}
