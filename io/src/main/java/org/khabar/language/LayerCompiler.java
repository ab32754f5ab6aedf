package org.khabar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.text.ListReader;

/** Makes the {@link Layer} of one pack in one language from its lists. Mutable, for one thread. */
final class LayerCompiler {

    private static final String FORMAT = "code\tinflection\ttraits\tform";

    private static final String SEPARATOR = " ";

    private final String language;
    private final Inflection inflection;
    private final Map<Owned, Integer> numbers = new HashMap<>();
    private final List<Owned> senses = new ArrayList<>();

    /** The numbers of the senses of each form; the bits of its word classes are kept apart. */
    private final Map<String, Set<Integer>> forms = new LinkedHashMap<>();

    private final Map<String, Long> classes = new HashMap<>();

    private int packs;

    LayerCompiler(String language, Inflection inflection) {
        this.language = language;
        this.inflection = inflection;
    }

    /** Adds the lists of a pack; {@code place} is its place among the packs of the layer. */
    void add(Pack pack, Names names, int place) {
        packs = place;
        for (SenseKind kind : SenseKind.values()) {
            if (!kind.list().isEmpty()) {
                for (ListReader.Entry entry : pack.entries(language + "/" + kind.list(), FORMAT)) {
                    add(kind, entry);
                }
            }
        }
        names.all().forEach(this::add);
    }

    private void add(SenseKind kind, ListReader.Entry entry) {
        String code = entry.field(0);
        if (code.isEmpty() || entry.field(3).isEmpty()) {
            throw entry.error("a code and a form expected");
        }
        long traits = Inflection.traits(entry, 2);
        for (String stem : entry.field(3).split(";")) {
            if (stem.isBlank()) {
                throw entry.error("forms separated by semicolons expected, found an empty one");
            }
            for (Inflection.Form form : inflection.forms(entry, entry.field(1), stem.strip(), traits)) {
                add(form.text(), new Sense(kind, code, form.traits()), entry);
            }
        }
    }

    private void add(Names.Named named) {
        for (int i = 0; i < named.entry().names().size(); i++) {
            Entry.Name name = named.entry().names().get(i);
            boolean acronym = name.use() == Entry.Use.ACRONYM;
            if (name.language().equals(language) || (acronym && name.language().equals("en"))) {
                long traits = (acronym ? Trait.ACRONYM.bit() : 0)
                        | (name.use() == Entry.Use.SHORT ? Trait.SHORT.bit() : 0)
                        | (named.common().get(i) ? Trait.COMMON.bit() : 0);
                add(name.text(), new Sense(named.entry().kind(), named.entry().id(), traits), named.line());
            }
        }
    }

    private void add(String form, Sense sense, ListReader.Entry entry) {
        String key = key(form);
        if (key.isEmpty()) {
            throw entry.error("a form with letters expected");
        }
        if (sense.kind() == SenseKind.WORD) {
            classes.merge(key, wordClass(sense, entry).bit(), (a, b) -> a | b);
            forms.computeIfAbsent(key, k -> new LinkedHashSet<>());
        } else {
            forms.computeIfAbsent(key, k -> new LinkedHashSet<>())
                    .add(numbers.computeIfAbsent(new Owned(sense, packs), this::number));
        }
    }

    /** The folded words and numbers of a form, joined; of its marks those that tell names apart. Empty without a word. */
    private static String key(String form) {
        Tokens tokens = Tokenizer.tokenize(form);
        StringBuilder key = new StringBuilder(form.length());
        boolean word = false;
        for (int token = 0; token < tokens.count(); token++) {
            int from = tokens.foldedStart(token);
            int to = tokens.foldedEnd(token);
            word |= tokens.isWord(token) && to > from;
            if (to > from) {
                key.append(key.isEmpty() ? "" : SEPARATOR).append(tokens.folded(), from, to - from);
            } else if (Tokens.inNames(tokens.mark(token)) && word) {
                key.append(SEPARATOR).append(tokens.mark(token));
            }
        }
        return word ? key.toString() : "";
    }

    private int number(Owned sense) {
        senses.add(sense);
        return senses.size() - 1;
    }

    private static WordClass wordClass(Sense sense, ListReader.Entry entry) {
        for (WordClass wordClass : WordClass.values()) {
            if (wordClass.name().equals(sense.code())) {
                return wordClass;
            }
        }
        throw entry.error("a word class expected, found \"" + sense.code() + "\"");
    }

    /** A sense and the place of the pack that it is of. */
    private record Owned(Sense sense, int pack) {}

    /** What a form means, as one value, so that forms that mean the same share their output. */
    private record Meaning(long classes, List<Integer> senses) {}

    Layer layer() {
        Map<Meaning, Integer> outputs = new LinkedHashMap<>();
        FormTrieBuilder builder = new FormTrieBuilder();
        forms.forEach((key, numbers) -> {
            Meaning meaning = new Meaning(classes.getOrDefault(key, 0L), List.copyOf(numbers));
            outputs.putIfAbsent(meaning, outputs.size());
            builder.add(words(key), outputs.getOrDefault(meaning, 0));
        });
        return layer(builder, List.copyOf(outputs.keySet()));
    }

    private static long[] words(String key) {
        return Arrays.stream(key.split(SEPARATOR))
                .mapToLong(word -> WordHash.of(word.toCharArray(), 0, word.length()))
                .toArray();
    }

    private Layer layer(FormTrieBuilder builder, List<Meaning> meanings) {
        long[] classMasks = new long[meanings.size()];
        long[] kindMasks = new long[meanings.size()];
        int[] first = new int[meanings.size() + 1];
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            classMasks[i] = meanings.get(i).classes();
            for (int number : meanings.get(i).senses()) {
                kindMasks[i] |= senses.get(number).sense().kind().bit();
            }
            all.addAll(meanings.get(i).senses());
            first[i + 1] = all.size();
        }
        byte[] kinds = new byte[senses.size()];
        byte[] owners = new byte[senses.size()];
        int[] codes = new int[senses.size()];
        long[] traits = new long[senses.size()];
        Strings.Builder strings = new Strings.Builder();
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i).sense();
            kinds[i] = (byte) sense.kind().ordinal();
            owners[i] = (byte) senses.get(i).pack();
            codes[i] = strings.number(sense.code());
            traits[i] = sense.traits();
        }
        int[] numbered = all.stream().mapToInt(Integer::intValue).toArray();
        return new Layer(
                builder.build(classMasks, kindMasks), first, numbered, kinds, owners, codes, traits, strings.build());
    }
}
