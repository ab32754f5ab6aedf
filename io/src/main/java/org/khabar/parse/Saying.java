package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.QuoteKind;
import org.khabar.text.Span;

/** A quote in the making. Mutable, one per parse. */
final class Saying {

    final QuoteKind kind;

    /** What was said, without outer marks. */
    final Span content;

    /** The tokens of the content. */
    final int first;

    final int end;

    final String rule;
    final List<Span> marked = new ArrayList<>();

    @Nullable
    CueWord cue;

    /** Where the cue ends, with a participle that only strengthens it. */
    int cueStop;

    @Nullable
    Span complementizer;

    /** The content with its marks. */
    @Nullable
    Span quoted;

    Source source = Source.elided(null);

    /** The whole noun phrase of the source, where it is more than its mention or pronoun. */
    @Nullable
    Span subject;

    @Nullable
    Saying continues;

    String id = "";

    Saying(QuoteKind kind, Span content, int first, int end, String rule) {
        this.kind = kind;
        this.content = content;
        this.first = first;
        this.end = end;
        this.rule = rule;
    }

    boolean holds(int token) {
        return first <= token && token < end;
    }
}
