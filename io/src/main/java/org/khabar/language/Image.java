package org.khabar.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The bundled packs in binary form: for each language one layer of all packs and one of the base alone, and the entries
 * of each pack. Made when the library is built, so that the lists, which remain the source, need not be read at run time.
 *
 * <p>Everything stands in arrays, each behind its length, in big-endian order.
 */
final class Image {

    private Image() {}

    static byte[] of(Layer layer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, layer.trie.edges());
        write(out, layer.trie.masks().numbers());
        write(out, layer.trie.masks().pairs());
        write(out, layer.trie.filters());
        write(out, layer.trie.outputs());
        write(out, layer.first);
        write(out, layer.numbers);
        write(out, layer.kinds);
        write(out, layer.packs);
        write(out, layer.codes);
        write(out, layer.traits);
        write(out, layer.strings.starts());
        write(out, layer.strings.bytes());
        return bytes.toByteArray();
    }

    /** Reads a layer. */
    static Layer layer(ImageReader in) {
        FormTrie trie = new FormTrie(in.longs(), new Masks(in.chars(), in.longs()), in.longs(), in.ints());
        return new Layer(
                trie,
                in.ints(),
                in.ints(),
                in.bytes(),
                in.bytes(),
                in.ints(),
                in.longs(),
                new Strings(in.ints(), in.bytes()));
    }

    static byte[] of(int[] units) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new DataOutputStream(bytes), units);
        return bytes.toByteArray();
    }

    static byte[] of(EntryTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, table.fields);
        write(out, table.names);
        write(out, table.strings.starts());
        write(out, table.strings.bytes());
        return bytes.toByteArray();
    }

    static EntryTable table(ImageReader in) {
        return new EntryTable(in.ints(), in.ints(), new Strings(in.ints(), in.bytes()));
    }

    private static void write(DataOutputStream out, byte[] array) throws IOException {
        out.writeInt(array.length);
        out.write(array);
    }

    private static void write(DataOutputStream out, char[] array) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(2 * array.length);
        buffer.asCharBuffer().put(array);
        out.writeInt(array.length);
        out.write(buffer.array());
    }

    private static void write(DataOutputStream out, int[] array) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(4 * array.length);
        buffer.asIntBuffer().put(array);
        out.writeInt(array.length);
        out.write(buffer.array());
    }

    private static void write(DataOutputStream out, long[] array) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(8 * array.length);
        buffer.asLongBuffer().put(array);
        out.writeInt(array.length);
        out.write(buffer.array());
    }
}
