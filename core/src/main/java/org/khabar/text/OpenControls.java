package org.khabar.text;

/** Counts the isolates and embeddings that are open at a place of a text. Mutable, for one pass. */
final class OpenControls {

    private int isolates;
    private int embeddings;

    OpenControls(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x85) {
                read(c);
            }
        }
    }

    void read(char c) {
        if (BidiControl.opensIsolate(c)) {
            isolates++;
        } else if (c == BidiControl.PDI) {
            isolates -= isolates > 0 ? 1 : 0;
        } else if (BidiControl.endsParagraph(c)) {
            isolates = 0;
            embeddings = 0;
        } else if (isolates == 0 && BidiControl.opensEmbedding(c)) {
            embeddings++;
        } else if (isolates == 0 && c == BidiControl.PDF) {
            embeddings -= embeddings > 0 ? 1 : 0;
        }
    }

    /** How many characters close what is open: embeddings inside an isolate end with it (UAX #9, X6a). */
    int count() {
        return isolates + embeddings;
    }

    String closers() {
        return String.valueOf(BidiControl.PDI).repeat(isolates)
                + String.valueOf(BidiControl.PDF).repeat(embeddings);
    }
}
