package org.khabar.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.model.AgreementNumber;
import org.khabar.model.AgreementStage;
import org.khabar.model.Basis;
import org.khabar.model.FieldOfCooperation;
import org.khabar.model.Instrument;
import org.khabar.text.Span;

/** An agreement in the making. Mutable, one per parse. */
final class Pact {

    final Instrument instrument;
    final Span noun;

    /** The first token of the noun, and the one after its last. */
    final int first;

    final int end;

    AgreementNumber number = AgreementNumber.SINGULAR;
    AgreementStage stage = AgreementStage.UNSPECIFIED;

    /** Whether the noun has the definite article or the like. */
    boolean definite;

    /** Whether it is one of several that the text lists. */
    boolean listed;

    /** How many parties the text names beside the noun or its verb. */
    int stated;

    @Nullable
    Span trigger;

    Span span;
    final Map<Figure, Basis> parties = new LinkedHashMap<>();
    final Map<FieldOfCooperation, Span> fields = new LinkedHashMap<>();
    final List<Figure> signatories = new ArrayList<>();
    final List<Figure> witnesses = new ArrayList<>();

    @Nullable
    Span title;

    /** The id of the sum that it is worth, and that of its time; empty where none is said. */
    String value = "";

    String time = "";

    @Nullable
    Figure place;

    @Nullable
    Journey visit;

    @Nullable
    Saying attribution;

    String rule = "";
    String id = "";

    Pact(Instrument instrument, Span noun, int first, int end) {
        this.instrument = instrument;
        this.noun = noun;
        this.span = noun;
        this.first = first;
        this.end = end;
    }

    void cover(Span more) {
        span = span.cover(more);
    }

    void party(Figure figure, Basis basis, boolean said) {
        if (parties.putIfAbsent(figure, basis) == null && said) {
            stated++;
        }
    }
}
