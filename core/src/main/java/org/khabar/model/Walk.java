package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/**
 * A way through all spans and ids of a value. It remembers where it is, so that a complaint can say so, and spells that
 * place out only when there is one. What must hold of a span or an id is for the subclasses to say.
 *
 * <p>Mutable; one for each check.
 */
abstract class Walk {

    private static final int WHOLE = -1;

    private String type = "";
    private String id = "";
    private String list = "";
    private int item;

    /** Comes to a value; the id is empty where it has none. */
    final Walk enter(String type, String id) {
        this.type = type;
        this.id = id;
        return leave();
    }

    /** Goes into a part of the value: the fields that follow are fields of this part. */
    final Walk part(String field) {
        return item(field, WHOLE);
    }

    /** Goes into an item of a list of the value. */
    final Walk item(String list, int item) {
        this.list = list;
        this.item = item;
        return this;
    }

    /** Goes back to the value itself. */
    final Walk leave() {
        return part("");
    }

    final void span(String field, Span span) {
        visit(field, WHOLE, span);
    }

    final void span(String field, Optional<Span> span) {
        if (span.isPresent()) {
            visit(field, WHOLE, span.get());
        }
    }

    final void spans(String field, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            visit(field, i, spans.get(i));
        }
    }

    final void id(String field, String id, Target target) {
        visit(field, WHOLE, id, target);
    }

    final void id(String field, Optional<String> id, Target target) {
        if (id.isPresent()) {
            visit(field, WHOLE, id.get(), target);
        }
    }

    final void ids(String field, List<String> ids, Target target) {
        for (int i = 0; i < ids.size(); i++) {
            visit(field, i, ids.get(i), target);
        }
    }

    /** Meets a span. */
    abstract void visit(String field, int index, Span span);

    /** Meets an id. */
    abstract void visit(String field, int index, String id, Target target);

    /** Where the walk is, at a field of the value: {@code Visit.programme[2].agenda[1]}. */
    private String at(String field, int index) {
        StringBuilder path = new StringBuilder(type).append('.');
        if (!list.isEmpty()) {
            append(path, list, item).append('.');
        }
        return append(path, field, index).toString();
    }

    final ModelException broken(String field, int index, String complaint) {
        return broken(at(field, index), id, complaint);
    }

    static ModelException broken(String path, String id, String complaint) {
        return new ModelException(path, id, complaint);
    }

    private static StringBuilder append(StringBuilder path, String field, int index) {
        path.append(field);
        return index == WHOLE ? path : path.append('[').append(index).append(']');
    }

    /** A walk over a value by itself: are its ids ids? */
    static Walk alone() {
        return new Walk() {
            @Override
            void visit(String field, int index, Span span) {}

            @Override
            void visit(String field, int index, String id, Target target) {
                if (!Codes.isId(id)) {
                    throw broken(field, index, Codes.noId(id));
                }
            }
        };
    }

    /** A walk over the parts of an article: do the spans lie in its source, and do the ids lead where they should? */
    static Walk in(Article article) {
        return new Walk() {
            @Override
            void visit(String field, int index, Span span) {
                if (!article.source().holds(span)) {
                    throw broken(field, index, misplaced(span, article.source()));
                }
            }

            @Override
            void visit(String field, int index, String id, Target target) {
                Object found = article.index().get(id);
                if (!target.accepts(found)) {
                    throw broken(field, index, misled(id, found, target));
                }
            }
        };
    }

    /** What is wrong with a span that a source does not hold. */
    static String misplaced(Span span, SourceText source) {
        return span.end() > source.length()
                ? span + " is outside the source of " + source.length() + " UTF-16 units"
                : span + " cuts a surrogate pair in two";
    }

    /** What is wrong with an id that does not lead where it should. */
    static String misled(String id, @Nullable Object found, Target target) {
        return id + (found == null ? " is unknown" : " is not " + target.noun());
    }
}
