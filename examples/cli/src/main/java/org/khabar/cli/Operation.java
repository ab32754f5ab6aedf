package org.khabar.cli;

/** Something that {@code khabar text} does with a request. */
@FunctionalInterface
interface Operation {

    /**
     * Answers a request.
     *
     * @param request its members
     * @param answer where the members of the answer go, behind {@code "ok": true}
     * @throws org.khabar.format.FormatException if a member is missing or is none that the operation can work with
     * @throws org.khabar.text.TemplateException if a template is none
     */
    void answer(Request request, JsonObject answer);
}
