package org.khabar.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arrays of an {@link Image} by blocks, so that no second copy of it is ever in memory. For one thread; to be closed.
 */
final class ImageReader implements AutoCloseable {

    private static final int BLOCK = 1 << 15;

    private final String name;
    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private final ByteBuffer buffer = ByteBuffer.wrap(block);

    private ImageReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** Opens an image; null where the library was not built whole. */
    static @Nullable ImageReader open(String name) {
        InputStream in = ImageReader.class.getResourceAsStream(name + ".image");
        return in == null ? null : new ImageReader(name, in);
    }

    byte[] bytes() {
        byte[] array = new byte[length()];
        fill(array, array.length);
        return array;
    }

    char[] chars() {
        char[] array = new char[length()];
        for (int at = 0, read; at < array.length; at += read) {
            read = next(array.length - at, Character.BYTES);
            buffer.asCharBuffer().get(array, at, read);
        }
        return array;
    }

    int[] ints() {
        int[] array = new int[length()];
        for (int at = 0, read; at < array.length; at += read) {
            read = next(array.length - at, Integer.BYTES);
            buffer.asIntBuffer().get(array, at, read);
        }
        return array;
    }

    long[] longs() {
        long[] array = new long[length()];
        for (int at = 0, read; at < array.length; at += read) {
            read = next(array.length - at, Long.BYTES);
            buffer.asLongBuffer().get(array, at, read);
        }
        return array;
    }

    private int length() {
        fill(block, Integer.BYTES);
        return buffer.getInt(0);
    }

    /** Reads as many numbers as are left and find room in the block. */
    private int next(int left, int size) {
        int numbers = Math.min(left, BLOCK / size);
        fill(block, numbers * size);
        return numbers;
    }

    private void fill(byte[] array, int length) {
        try {
            if (in.readNBytes(array, 0, length) < length) {
                throw new EOFException(name + ".image is cut off");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
