/** What an article is. */
@org.jspecify.annotations.NullMarked
module org.khabar.core {
    requires com.ibm.icu;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.khabar.model;
    exports org.khabar.text;
}
