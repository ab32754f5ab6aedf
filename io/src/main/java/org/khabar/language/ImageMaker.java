package org.khabar.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.khabar.text.Folding;

/**
 * Writes the images of the bundled packs beside the classes, unless they are there and were made of the same lists by the same
 * code. Run by the build.
 */
final class ImageMaker {

    private ImageMaker() {}

    /**
     * Makes the images.
     *
     * @param args the folder of the compiled classes
     * @throws IOException if the folder cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], "org", "khabar", "language");
        String digest = digest(folder);
        Path stamp = folder.resolve("images.sha256");
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return;
        }
        Files.write(folder.resolve("units.image"), Image.of(Units.made()));
        List<Pack> packs = Bundled.packs();
        for (String language : Bundled.LANGUAGES) {
            Files.write(folder.resolve(language + ".image"), Image.of(Bundled.compile(language, packs)));
            Files.write(
                    folder.resolve(language + ".base.image"), Image.of(Bundled.compile(language, packs.subList(0, 1))));
        }
        for (Pack pack : packs) {
            Files.write(folder.resolve(pack.id() + ".names.image"), Image.of(Bundled.table(pack)));
        }
        Files.writeString(stamp, digest);
    }

    /** A digest of all that the images depend on: the lists, the code of this package, and how text is folded. */
    private static String digest(Path folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (name.endsWith(".txt") || name.endsWith(".class")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        try (InputStream fold = Folding.class.getResourceAsStream("fold.txt")) {
            files.put("fold.txt", fold == null ? new byte[0] : fold.readAllBytes());
        }
        MessageDigest sha = sha256();
        files.forEach((name, bytes) -> {
            sha.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            sha.update(bytes);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("every Java has SHA-256", e));
        }
    }
}
