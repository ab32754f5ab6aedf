package org.khabar.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.khabar.model.Article;

/**
 * An article and what is known of the file that it was read from.
 *
 * @param article what the parser made of it
 * @param id the name of the file without its last extension
 * @param sha256 the digest of its bytes in hexadecimal digits
 */
record Reading(Article article, String id, String sha256) {

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
