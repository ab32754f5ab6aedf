package org.khabar.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one pack in arrays, ordered by kind and id; an entry is made when it is asked for. Immutable and thread-safe.
 */
final class EntryTable {

    /** Of each entry: its kind, id, code, country, weight and the place of its first name. */
    final int[] fields;

    /** Of each name: its language, use and text. */
    final int[] names;

    final Strings strings;

    private static final int WIDTH = 6;
    private static final int NAME_WIDTH = 3;

    EntryTable(int[] fields, int[] names, Strings strings) {
        this.fields = fields;
        this.names = names;
        this.strings = strings;
    }

    static EntryTable of(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::id));
        Strings.Builder strings = new Strings.Builder();
        int[] fields = new int[WIDTH * sorted.size() + WIDTH];
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            int at = WIDTH * i;
            fields[at] = entry.kind().ordinal();
            fields[at + 1] = strings.number(entry.id());
            fields[at + 2] = strings.number(entry.code());
            fields[at + 3] = strings.number(entry.country());
            fields[at + 4] = entry.weight();
            fields[at + 5] = names.size() / NAME_WIDTH;
            for (Entry.Name name : entry.names()) {
                names.add(strings.number(name.language()));
                names.add(name.use().ordinal());
                names.add(strings.number(name.text()));
            }
        }
        fields[WIDTH * sorted.size() + 5] = names.size() / NAME_WIDTH;
        return new EntryTable(fields, names.stream().mapToInt(Integer::intValue).toArray(), strings.build());
    }

    private int size() {
        return fields.length / WIDTH - 1;
    }

    Optional<Entry> find(SenseKind kind, String id) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(fields[WIDTH * middle], kind.ordinal());
            order = order != 0 ? order : strings.get(fields[WIDTH * middle + 1]).compareTo(id);
            if (order == 0) {
                return Optional.of(entry(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private Entry entry(int place) {
        int at = WIDTH * place;
        List<Entry.Name> own = new ArrayList<>();
        for (int i = fields[at + 5]; i < fields[at + WIDTH + 5]; i++) {
            own.add(new Entry.Name(
                    strings.get(names[NAME_WIDTH * i]),
                    Entry.Use.values()[names[NAME_WIDTH * i + 1]],
                    strings.get(names[NAME_WIDTH * i + 2])));
        }
        return new Entry(
                strings.get(fields[at + 1]),
                SenseKind.at(fields[at]),
                strings.get(fields[at + 2]),
                strings.get(fields[at + 3]),
                fields[at + 4],
                own);
    }
}
