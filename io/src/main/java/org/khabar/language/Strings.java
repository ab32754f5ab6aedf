package org.khabar.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pool of strings in one array of bytes: each is decoded when it is asked for. Immutable and thread-safe. */
final class Strings {

    private final int[] starts;
    private final byte[] bytes;

    Strings(int[] starts, byte[] bytes) {
        this.starts = starts;
        this.bytes = bytes;
    }

    String get(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    int[] starts() {
        return starts;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Gathers strings, each once. */
    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<byte[]> all = new ArrayList<>();

        int number(String string) {
            return numbers.computeIfAbsent(string, key -> {
                all.add(key.getBytes(StandardCharsets.UTF_8));
                return all.size() - 1;
            });
        }

        Strings build() {
            int[] starts = new int[all.size() + 1];
            for (int i = 0; i < all.size(); i++) {
                starts[i + 1] = starts[i] + all.get(i).length;
            }
            byte[] bytes = new byte[starts[all.size()]];
            for (int i = 0; i < all.size(); i++) {
                System.arraycopy(all.get(i), 0, bytes, starts[i], all.get(i).length);
            }
            return new Strings(starts, bytes);
        }
    }
}
