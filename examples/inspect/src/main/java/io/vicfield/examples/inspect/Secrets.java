package io.vicfield.examples.inspect;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import io.vicfield.examples.console.Failure;
import io.vicfield.secret.SecretKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A configuration's secrets and the key that opens them.
 *
 * @param stored the configuration
 * @param key the secret key; null without a key
 */
record Secrets(Stored stored, @Nullable SecretKey key) implements AutoCloseable {
    /** With a key that was given, else with the one that the configuration holds. */
    static Secrets of(Stored stored, @Nullable String given) {
        return new Secrets(stored, given == null ? own(stored) : SecretKey.fromBase64(given));
    }

    /** A key's text, checked here, where its file can be named. */
    static String readKey(Path file) {
        try {
            String text = Files.readString(file).strip();
            SecretKey.fromBase64(text).close();
            return text;
        } catch (NoSuchFileException e) {
            throw new Failure(file + ": does not exist");
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read as a secret key");
        } catch (IllegalArgumentException e) {
            throw new Failure(file + ": does not hold a secret key: " + e.getMessage());
        }
    }

    /** Whether a key shows the scope of secrets. */
    static boolean isSecret(String key) {
        return Keys.scopesOf(key).contains(Scope.SECRET);
    }

    /** The record's secrets, by their keys. */
    List<String> keys() {
        return stored.values().keySet().stream()
                .filter(name -> isSecret(name) && stored.owns(name))
                .toList();
    }

    /** Whether every secret can be tried to open: there is a key, or nothing to open. */
    boolean canOpen() {
        return key != null || keys().isEmpty();
    }

    /** The configuration with its secrets in clear. */
    VicSource opened() {
        VicSource sealed = VicSource.of(stored.values());
        VicSource opened = key == null ? sealed : key.open(sealed);
        requireAll(opened);
        return opened;
    }

    /** A wrong key must not look like secrets that differ. */
    private void requireAll(VicSource opened) {
        List<String> problems = new ArrayList<>();
        for (String name : keys()) {
            try {
                opened.getSecret(name);
            } catch (VicSecretException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(stored.file() + ": cannot open the secrets", problems);
        }
    }

    /** Clears the key. */
    @Override
    public void close() {
        if (key != null) {
            key.close();
        }
    }

    /** Programs other than VIC's keep an OVF environment there: then there is no key. */
    private static @Nullable SecretKey own(Stored stored) {
        try {
            return SecretKey.readFrom(VicSource.of(stored.values()));
        } catch (VicSecretException e) {
            return null;
        }
    }
}
