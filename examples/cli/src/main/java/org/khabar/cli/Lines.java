package org.khabar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream of bytes, one after the other as they come. A line ends with a line feed or with the stream; no other
 * character ends one, for U+2028 may stand in a JSON string. Mutable, for one thread.
 */
final class Lines {

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /**
     * The lines of a stream.
     *
     * @param in the stream
     * @param most how many bytes of a line are kept at most; the rest of it is passed over
     */
    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /**
     * Reads a line.
     *
     * @return the bytes of the next line without its line feed, nothing after the last one
     * @throws IOException if the stream throws it
     */
    Optional<byte[]> next() throws IOException {
        if (start == end && !fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && (start < end || fill())) {
            int feed = start;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            line.write(buffer, start, Math.min(feed - start, most - line.size()));
            ended = feed < end;
            start = ended ? feed + 1 : feed;
        }
        return Optional.of(line.toByteArray());
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
