package org.khabar.format.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.format.FormatException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every document says of itself before it speaks of articles: the version of the format, and in which units it counts.
 * Immutable.
 *
 * @param format the version
 * @param minor its second number
 */
record Header(String format, int minor) {

    private static final int MAJOR = 1;
    private static final int MINOR = 0;
    private static final Header CURRENT = new Header("khabar/" + MAJOR + "." + MINOR, MINOR);

    static final String FORMAT = "format";
    private static final String OFFSET_UNIT = "offsetUnit";
    private static final String UTF_16 = "UTF-16";

    private static final Pattern VERSION = Pattern.compile("khabar/(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

    /** The document of a body. */
    static ObjectNode over(ObjectNode body) {
        ObjectNode document = body.objectNode();
        document.put(FORMAT, CURRENT.format).put(OFFSET_UNIT, UTF_16);
        return document.setAll(body);
    }

    /** Reads the header of a document. */
    static Header of(JsonNode document) {
        if (!document.isObject()) {
            throw Complaint.expected("", "an object", document);
        }
        JsonNode format = document.path(FORMAT);
        Matcher version = VERSION.matcher(format.asString(""));
        if (!format.isString() || !version.matches()) {
            throw Complaint.expected("/" + FORMAT, "\"khabar/1.0\" or a newer minor version", format);
        }
        if (Integer.parseInt(version.group(1)) != MAJOR) {
            throw new FormatException(
                    "/" + FORMAT, format.asString() + " is another major version; this is " + CURRENT.format);
        }
        JsonNode unit = document.path(OFFSET_UNIT);
        if (!unit.isString() || !unit.asString().equals(UTF_16)) {
            throw Complaint.expected("/" + OFFSET_UNIT, "\"" + UTF_16 + "\"", unit);
        }
        return new Header(format.asString(), Integer.parseInt(version.group(2)));
    }

    /** The body of a document. */
    static ObjectNode below(JsonNode document) {
        ObjectNode body = document.asObject().objectNode();
        body.setAll(document.asObject());
        body.remove(FORMAT);
        body.remove(OFFSET_UNIT);
        return body;
    }

    /** Whether the document may have members that are not known here. */
    boolean isNewer() {
        return minor > MINOR;
    }
}
