package org.khabar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.ListException;
import org.khabar.text.ListReader;

/** Makes the {@link Lexicon} of one language from packs. Mutable, for one thread. */
final class LexiconBuilder {

    private static final String FORMAT = "code\tinflection\ttraits\tform";

    private final String language;
    private final List<Pack> packs;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Trie trie = new Trie();
    private final List<Sense> senses = new ArrayList<>();
    private final Map<Sense, Integer> numbers = new HashMap<>();
    private final Inflection inflection;
    private long[] classes = new long[1 << 12];

    LexiconBuilder(String language, List<Pack> packs) {
        this.language = language;
        this.packs = packs;
        this.inflection = new Inflection(all("inflection.txt", Inflection.FORMAT));
    }

    private List<ListReader.Entry> all(String list, String format) {
        List<ListReader.Entry> entries = new ArrayList<>();
        for (Pack pack : packs) {
            entries.addAll(pack.entries(language + "/" + list, format));
        }
        return entries;
    }

    Lexicon build(Names names) {
        for (SenseKind kind : SenseKind.values()) {
            if (!kind.list().isEmpty()) {
                for (ListReader.Entry entry : all(kind.list(), FORMAT)) {
                    add(kind, entry);
                }
            }
        }
        Map<SenseKind, Map<String, Entry>> entries = new EnumMap<>(SenseKind.class);
        for (Names.Named named : names.all()) {
            Map<String, Entry> ofKind = entries.computeIfAbsent(named.entry().kind(), kind -> new HashMap<>());
            ofKind.put(named.entry().id(), named.entry());
            add(named);
        }
        trie.freeze(vocabulary.size());
        Grammar grammar = Grammar.of(language + "/grammar.txt", all("grammar.txt", Grammar.FORMAT));
        classes = Arrays.copyOf(classes, vocabulary.size());
        return new Lexicon(language, grammar, vocabulary, trie, senses, classes, entries);
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
        Tokens tokens = Tokenizer.tokenize(form);
        int node = 0;
        int word = 0;
        int words = 0;
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.isWord(token) && tokens.foldedEnd(token) > tokens.foldedStart(token)) {
                word = vocabulary.intern(tokens.folded(), tokens.foldedStart(token), tokens.foldedEnd(token));
                node = trie.grow(node, word);
                words++;
            }
        }
        if (words == 0) {
            throw entry.error("a form with letters expected");
        }
        if (sense.kind() == SenseKind.WORD && words == 1) {
            addClass(word, sense, entry);
        } else {
            trie.addSense(node, numbers.computeIfAbsent(sense, this::number));
        }
    }

    private int number(Sense sense) {
        senses.add(sense);
        return senses.size() - 1;
    }

    private void addClass(int word, Sense sense, ListReader.Entry entry) {
        if (word >= classes.length) {
            classes = Arrays.copyOf(classes, 2 * Math.max(word, classes.length));
        }
        classes[word] |= wordClass(sense, entry).bit();
    }

    private static WordClass wordClass(Sense sense, ListReader.Entry entry) {
        for (WordClass wordClass : WordClass.values()) {
            if (wordClass.name().equals(sense.code())) {
                return wordClass;
            }
        }
        throw new ListException(entry.list(), entry.line(), "a word class expected, found \"" + sense.code() + "\"");
    }
}
