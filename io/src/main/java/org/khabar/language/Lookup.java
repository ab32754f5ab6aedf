package org.khabar.language;

/**
 * Looks the words of one text up in the lists of its language. Proclitics are split off where the rest of the word is known and
 * the whole word is not. For one thread, once.
 */
final class Lookup {

    private static final long ARTICLES = WordClass.bits(WordClass.ARTICLE, WordClass.DEFINITE);

    /** What "and" is written as one word with all the time, so that a name of the same letters is hardly meant. */
    private static final long BUILDS = WordClass.bits(
            WordClass.COMPLEMENTIZER, WordClass.TO, WordClass.IN, WordClass.FROM, WordClass.WITH, WordClass.RELATIVE);

    private static final int LONGEST = 12;
    private static final long FULL_STOP = WordHash.with('.', 0);

    /** Kinds that Latin script writes with a capital. */
    private static final long NAMES = SenseKind.COUNTRY.bit()
            | SenseKind.PLACE.bit()
            | SenseKind.ORGANIZATION.bit()
            | SenseKind.PERSON.bit()
            | SenseKind.GIVEN_NAME.bit()
            | SenseKind.DEMONYM.bit();

    /** Of each token, the bits of its classes; of a phrase, at its first token. */
    final long[] classes;

    /** Of each token, the length of the form that its classes are of. */
    final byte[] lengths;

    /** Of each token, how many proclitics stand before that form. */
    final byte[] stripped;

    /** Of each token, the bits of the kinds of all forms that begin there. */
    final long[] kinds;

    /** Of each token, the node of the first layer that the word itself leads to. */
    final int[] begun;

    /** Whether any list has the word itself. */
    final boolean[] means;

    /** The forms besides the word itself in the first layer. */
    final FormLists forms;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Clitics clitics;

    Lookup(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.clitics = lexicon.grammar().clitics();
        int n = tokens.count() + Tokens.BEYOND;
        classes = new long[n];
        lengths = new byte[n];
        stripped = new byte[n];
        kinds = new long[n];
        begun = new int[n];
        means = new boolean[n];
        forms = new FormLists(n, tokens.count() / 4 + 8);
    }

    /** Looks all words up. */
    void run() {
        begin();
        for (int layer = 1; layer < lexicon.layers(); layer++) {
            for (int i = 0; i < tokens.count(); i++) {
                int node = tokens.isWord(i) ? lexicon.layer(layer).trie.begin(tokens.hash(i)) : FormTrie.NONE;
                if (node != FormTrie.NONE) {
                    add(i, i + 1, layer, node, 0);
                    onward(i, layer, node, i + 1, 0);
                    means[i] |= lexicon.layer(layer).trie.output(node) != FormTrie.NONE;
                }
            }
        }
        if (clitics.any()) {
            for (int i = 0; i < tokens.count(); i++) {
                if (!means[i] && tokens.isWord(i)) {
                    split(i);
                } else if (means[i] && classes[i] == 0) {
                    joined(i);
                }
            }
        }
    }

    /** Looks all words up in the first layer, which has nearly all of them: plain loops over arrays. */
    private void begin() {
        FormTrie trie = lexicon.layer(0).trie;
        long[] hashes = tokens.hashes();
        int n = tokens.count();
        trie.begin(hashes, n, begun);
        int[] begins = new int[n];
        long[] mixed = new long[n];
        int going = 0;
        for (int i = 0; i < n; i++) {
            int node = tokens.isWord(i) ? begun[i] : FormTrie.NONE;
            begun[i] = node;
            if (node != FormTrie.NONE) {
                classes[i] = trie.classes(node);
                kinds[i] = written(tokens, i, trie.kinds(node));
                lengths[i] = (byte) (classes[i] == 0 ? 0 : 1);
                means[i] = trie.output(node) != FormTrie.NONE;
                long next = i + 1 < n ? FormTrie.mix(node, hashes[i + 1]) : 0;
                if (i + 1 < n && trie.passes(node, next)) {
                    begins[going] = i;
                    mixed[going++] = next;
                } else if (i + 1 < n && hashes[i + 1] == FULL_STOP) {
                    onward(i, 0, node, i + 1, 0);
                }
            }
        }
        goOn(trie, begins, mixed, going);
    }

    /** Adds the forms of two words and more. */
    private void goOn(FormTrie trie, int[] begins, long[] mixed, int count) {
        int[] second = new int[count];
        trie.step(mixed, count, second);
        for (int i = 0; i < count; i++) {
            if (second[i] != FormTrie.NONE) {
                add(begins[i], begins[i] + 2, 0, second[i], 0);
                onward(begins[i], 0, second[i], begins[i] + 2, 0);
            }
        }
    }

    /** "And" with a word that builds sentences is no name, though one may be spelt so: وأن is no وان, وإلى no والي. */
    private void joined(int token) {
        char first = tokens.folded()[tokens.foldedStart(token)];
        if (!clitics.conjunction(first)) {
            return;
        }
        FormTrie trie = lexicon.layer(0).trie;
        int node = trie.begin(WordHash.without(tokens.hash(token), first));
        if (node != FormTrie.NONE && (trie.classes(node) & BUILDS) != 0) {
            kinds[token] = 0;
            means[token] = false;
            begun[token] = FormTrie.NONE;
            split(token);
        }
    }

    private void split(int token) {
        long word = tokens.hash(token);
        int length = tokens.foldedEnd(token) - tokens.foldedStart(token);
        if (length < 3) {
            return;
        }
        char[] folded = tokens.folded();
        int from = tokens.foldedStart(token);
        boolean joined = clitics.conjunction(folded[from]);
        if (joined && follow(token, WordHash.without(word, folded[from]), 1)) {
            return;
        }
        preposition(token, word, from, 0);
        if (joined && length > 3) {
            preposition(token, WordHash.without(word, folded[from]), from + 1, 1);
        }
    }

    /**
     * Tries the word without a preposition. Where the article's last letter is a preposition too, the two are written as one
     * and the article's first letter is lost: للـ stands for ل and الـ. It is restored for the look-up.
     */
    private void preposition(int token, long word, int from, int before) {
        char[] folded = tokens.folded();
        if (clitics.preposition(folded[from])) {
            long rest = WordHash.without(word, folded[from]);
            follow(token, clitics.merged(folded[from], folded[from + 1]) ? clitics.restore(rest) : rest, before + 1);
        }
    }

    /** Adds the forms that begin with a word; tells whether the word itself means anything. */
    private boolean follow(int token, long word, int strip) {
        boolean known = false;
        for (int layer = 0; layer < lexicon.layers(); layer++) {
            int node = lexicon.layer(layer).trie.begin(word);
            if (node != FormTrie.NONE) {
                add(token, token + 1, layer, node, strip);
                onward(token, layer, node, token + 1, strip);
                known |= lexicon.layer(layer).trie.output(node) != FormTrie.NONE;
            }
        }
        return known;
    }

    /** Adds the longer forms that go on behind the words up to a token. */
    private void onward(int token, int layer, int words, int from, int strip) {
        FormTrie trie = lexicon.layer(layer).trie;
        int node = words;
        int end = from;
        while (trie.goesOn(node)) {
            int at = abbreviated(end) || apostrophe(end) ? end + 1 : end;
            if (at >= tokens.count() || at - token >= LONGEST) {
                return;
            }
            node = trie.step(node, tokens.hash(at));
            if (node == FormTrie.NONE) {
                return;
            }
            end = at + 1;
            add(token, end, layer, node, strip);
        }
    }

    /** Whether a full stop behind a short word only abbreviates it: St. Petersburg. */
    private boolean abbreviated(int at) {
        return at + 1 < tokens.count()
                && tokens.mark(at) == '.'
                && tokens.glued(at)
                && tokens.isWord(at + 1)
                && tokens.foldedEnd(at - 1) - tokens.foldedStart(at - 1) <= 3;
    }

    /** Whether the apostrophe of a plural's possessive stands here: Workers' Party. */
    private boolean apostrophe(int at) {
        return at < tokens.count() && (tokens.mark(at) == '\'' || tokens.mark(at) == '\u2019') && tokens.glued(at);
    }

    private void add(int token, int end, int layer, int node, int strip) {
        FormTrie trie = lexicon.layer(layer).trie;
        long own = trie.classes(node);
        if (own != 0) {
            classify(token, end - token, own, strip);
        }
        long meant = written(tokens, token, trie.kinds(node));
        if (meant != 0) {
            kinds[token] |= meant;
            forms.add(token, end, lexicon.firstOutput(layer) + trie.output(node), strip);
        }
    }

    /** Names are no names where the script writes them with capitals and there is none. */
    static long written(Tokens tokens, int token, long meant) {
        return tokens.small(token) ? meant & ~NAMES : meant;
    }

    /** Of the forms at a token the longest tells its class; but an article remains one: the world, World Bank. */
    private void classify(int token, int length, long own, int strip) {
        if (length >= lengths[token]) {
            long kept = length == lengths[token] ? classes[token] : classes[token] & ARTICLES;
            classes[token] = kept | own;
            lengths[token] = (byte) length;
            stripped[token] = (byte) strip;
        }
    }
}
