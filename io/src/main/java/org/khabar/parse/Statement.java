package org.khabar.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.Sense;
import org.khabar.model.Stage;
import org.khabar.model.VisitKind;
import org.khabar.model.VisitTrait;
import org.khabar.text.Span;

/** What one word of travel, reception or invitation says with its arguments. Mutable, one per parse. */
final class Statement {

    final Hit hit;
    final int first;
    final int end;

    @Nullable
    Figure visitor;

    /** Whether the visitor is named beside the word, and not found by what came before. */
    boolean explicit;

    @Nullable
    Figure host;

    /** The places it leads to, in text order. */
    List<Phrase> places = List.of();

    /** The country it leads to where no place says so: that of the host. */
    String country = "";

    Stage stage = Stage.UNSPECIFIED;

    /** How much the statement counts when the stage of a visit is decided. */
    int weight;

    Span stageSpan;
    VisitKind kind = VisitKind.UNSPECIFIED;
    final Set<VisitTrait> traits = EnumSet.noneOf(VisitTrait.class);
    Span evidence;

    @Nullable
    Saying saying;

    /** Whether a visit may rest on it alone. */
    boolean founds = true;

    /** The visits it speaks of. */
    final List<Journey> journeys = new ArrayList<>();

    Statement(Hit hit, Span span) {
        this.hit = hit;
        this.first = hit.token();
        this.end = hit.end();
        this.evidence = span;
        this.stageSpan = span;
    }

    Sense sense() {
        return hit.sense();
    }

    String code() {
        return hit.code();
    }

    void says(Stage said, int counts, Span where) {
        if (said != Stage.UNSPECIFIED && counts >= weight) {
            stage = said;
            weight = counts;
            stageSpan = where;
        }
    }

    void cover(int start, int stop) {
        evidence = evidence.cover(new Span(Math.min(start, stop), Math.max(start, stop)));
    }
}
