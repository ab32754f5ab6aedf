package org.khabar.text;

/**
 * Shortens strings to a number of UTF-16 units and never cuts what readers see as one character, a surrogate pair or an
 * isolate: isolates and embeddings that are open where the string is cut are closed, and what closes them counts.
 *
 * <p>Immutable and thread-safe; linear time. Shortening a shortened string again changes nothing, and a greater limit never
 * gives less.
 */
public final class Truncation {

    private final int most;
    private final String ellipsis;
    private final boolean words;

    private Truncation(int most, String ellipsis, boolean words) {
        this.most = most;
        this.ellipsis = ellipsis;
        this.words = words;
    }

    /**
     * Shortens to a length.
     *
     * @param most the most UTF-16 units of the result
     * @return the truncation, without ellipsis and inside words
     * @throws IllegalArgumentException if the number is negative
     */
    public static Truncation to(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most: no negative number expected, found " + most);
        }
        return new Truncation(most, "", false);
    }

    /**
     * The same with a sign that something was left out.
     *
     * @param sign what stands at the end of a shortened string, sealed; it counts, and it is left out itself where it finds no
     *     room
     * @return the truncation
     */
    public Truncation ellipsis(String sign) {
        return new Truncation(most, Seal.of(sign), words);
    }

    /**
     * The same, but words stay whole where at least one finds room.
     *
     * @return the truncation
     */
    public Truncation wholeWords() {
        return new Truncation(most, ellipsis, true);
    }

    /**
     * Shortens a string.
     *
     * @param text any string, ill-formed ones too
     * @return the string itself if it is short enough; else its beginning, what closes the isolates that are open there, and
     *     the ellipsis
     */
    public String of(String text) {
        if (text.length() <= most) {
            return text;
        }
        String sign = ellipsis.length() <= most ? ellipsis : "";
        int room = most - sign.length();
        int cut = cut(text, room);
        if (words) {
            int word = Graphemes.floor(text, wordFloor(text, cut));
            boolean fits = word > 0 && word + new OpenControls(text, word).count() <= room;
            cut = fits ? word : cut;
        }
        return text.substring(0, cut) + new OpenControls(text, cut).closers() + sign;
    }

    /** The last boundary with which the closers find room. */
    private static int cut(String text, int room) {
        int cut = Graphemes.floor(text, room);
        if (cut + new OpenControls(text, cut).count() <= room) {
            return cut;
        }
        int best = 0;
        OpenControls open = new OpenControls(text, 0);
        for (int at = 0; at < cut; ) {
            // Between controls nothing opens or closes; before and after each there is a boundary.
            int stretch = stretchEnd(text, at, cut);
            int fits = Math.min(stretch, room - open.count());
            if (fits >= at) {
                best = fits == stretch ? fits : Graphemes.floor(text, fits);
            }
            at = stretch;
            if (at < cut) {
                open.read(text.charAt(at));
                at += text.startsWith("\r\n", at) ? 2 : 1;
                best = at + open.count() <= room && at <= cut ? at : best;
            }
        }
        return best;
    }

    private static int stretchEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && !BidiControl.is(text.charAt(at)) && !BidiControl.endsParagraph(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordFloor(String text, int limit) {
        int floor = 0;
        for (int at = 0; at < text.length() && at <= limit; at = Words.end(text, at, text.length())) {
            floor = at;
        }
        return floor;
    }
}
