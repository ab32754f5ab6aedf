package org.khabar.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.khabar.language.Tokens;
import org.khabar.text.SentenceSpan;
import org.khabar.text.Sentences;
import org.khabar.text.Span;

/** The sentences of a text by token numbers. No sentence ends inside a quotation. Immutable. */
final class SentenceMap {

    private final List<SentenceSpan> spans;
    private final int[] starts;
    private final int[] of;

    private SentenceMap(List<SentenceSpan> spans, int[] starts, int[] of) {
        this.spans = spans;
        this.starts = starts;
        this.of = of;
    }

    static SentenceMap of(Tokens tokens, Sentences sentences, Quotations quotations) {
        String text = tokens.text();
        List<Span> quoted = new ArrayList<>();
        for (Quotation quotation : quotations.all()) {
            if (quotation.closed() && quotation.depth() == 0) {
                quoted.add(new Span(tokens.start(quotation.open()), tokens.end(quotation.close())));
            }
        }
        List<SentenceSpan> spans = new ArrayList<>();
        int[] starts = new int[16];
        int[] of = new int[tokens.count() + 1];
        int token = 0;
        for (SentenceSpan sentence : sentences.read(text, new Span(0, text.length()), quoted)) {
            int first = token;
            while (token < tokens.count()
                    && tokens.start(token) < sentence.span().end()) {
                of[token++] = spans.size();
            }
            if (token > first) {
                starts = spans.size() == starts.length ? Arrays.copyOf(starts, 2 * starts.length) : starts;
                starts[spans.size()] = first;
                spans.add(sentence);
            }
        }
        of[token] = Math.max(0, spans.size() - 1);
        return new SentenceMap(spans, starts, of);
    }

    /** The sentences that hold a token. */
    List<SentenceSpan> spans() {
        return spans;
    }

    int count() {
        return spans.size();
    }

    int of(int token) {
        return of[token];
    }

    int start(int sentence) {
        return starts[sentence];
    }

    /** The token after the last one of a sentence. */
    int end(int sentence) {
        return sentence + 1 < spans.size() ? starts[sentence + 1] : of.length - 1;
    }
}
