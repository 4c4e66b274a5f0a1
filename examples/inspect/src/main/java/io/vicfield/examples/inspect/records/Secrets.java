package io.vicfield.examples.inspect.records;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import io.vicfield.examples.console.Failure;
import io.vicfield.secret.SecretKey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
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
public record Secrets(Stored stored, @Nullable SecretKey key) implements AutoCloseable {
    /** Uses the key in a file, or else the key that the configuration contains. */
    public static Secrets of(Stored stored, @Nullable Path file) {
        return of(stored, file == null ? null : readKey(file));
    }

    /** Uses the given key, or else the key that the configuration contains. */
    public static Secrets of(Stored stored, @Nullable String given) {
        return new Secrets(stored, given == null ? own(stored) : SecretKey.fromBase64(given));
    }

    /** Reads a key from a file and checks it here, so that the message can name the file. */
    public static String readKey(Path file) {
        try {
            String text = Files.readString(file).strip();
            SecretKey.fromBase64(text).close();
            return text;
        } catch (CharacterCodingException e) {
            throw new Failure(file + ": cannot be read as a secret key");
        } catch (IOException e) {
            throw Failure.reading(file, e);
        } catch (IllegalArgumentException e) {
            throw new Failure(file + ": does not hold a secret key: " + e.getMessage());
        }
    }

    /** Returns whether a key has the scope of secrets. */
    public static boolean isSecret(String key) {
        return Keys.scopesOf(key).contains(Scope.SECRET);
    }

    /** Returns the keys of the record's secrets. */
    public List<String> keys() {
        return stored.values().keySet().stream()
                .filter(name -> isSecret(name) && stored.owns(name))
                .toList();
    }

    /** Returns whether the secrets can be opened: a key is present, or no secret is stored. */
    public boolean canOpen() {
        return key != null || keys().isEmpty();
    }

    /** Returns the configuration with its secrets opened. */
    public VicSource opened() {
        // A wrong key would otherwise look like different secrets.
        List<String> damaged = damaged();
        if (!damaged.isEmpty()) {
            throw new Failure(stored.file() + ": cannot open the secrets", damaged);
        }
        return source();
    }

    private VicSource source() {
        VicSource sealed = VicSource.of(stored.values());
        return key == null ? sealed : key.open(sealed);
    }

    /** Returns why secrets cannot be opened, a line each; none without a key. */
    public List<String> damaged() {
        List<String> problems = new ArrayList<>();
        if (key == null) {
            return problems;
        }
        VicSource opened = source();
        for (String name : keys()) {
            try {
                opened.getSecret(name);
            } catch (VicSecretException e) {
                problems.add(e.getMessage());
            }
        }
        return problems;
    }

    /** Clears the key. */
    @Override
    public void close() {
        if (key != null) {
            key.close();
        }
    }

    /**
     * Returns the configuration's own key. Programs other than VIC store an OVF environment under the same name; then
     * no key exists.
     */
    private static @Nullable SecretKey own(Stored stored) {
        try {
            return SecretKey.readFrom(VicSource.of(stored.values()));
        } catch (VicSecretException e) {
            return null;
        }
    }
}
