package io.vicfield.source;

import io.vicfield.Keys;
import io.vicfield.VicSource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads keys from environment variables. An empty variable holds the empty value, which decodes as the zero value of a
 * scalar. An unset variable is a missing key.
 *
 * @since 0.1
 */
public final class Environment {
    private Environment() {}

    /**
     * Reads the variables that are named here, and no others.
     *
     * @param variables {@code System::getenv}, or a map's {@code get} in a test
     * @param names the variable of each key
     * @return the source
     */
    public static NamedSource of(VicSource variables, Map<String, String> names) {
        return new Renamed(variables, Map.copyOf(names)::get, Environment::words);
    }

    /**
     * Reads a variable for every key. Its name is the prefix and the key without its header, in upper case, with {@code _}
     * for all characters except A to Z and digits. With the prefix {@code APP_}, {@code guestinfo.vice./log/level} is
     * {@code APP_LOG_LEVEL}; a list {@code dns} has its count in {@code APP_DNS} and its elements in {@code APP_DNS_}.
     * Keys that differ only in other characters share a variable.
     *
     * @param variables {@code System::getenv}, or a map's {@code get} in a test
     * @param prefix the start of every variable, for example {@code APP_}
     * @return the source
     */
    public static NamedSource withPrefix(VicSource variables, String prefix) {
        return new Renamed(variables, key -> variable(prefix, key), Environment::words);
    }

    private static @Nullable String variable(String prefix, String key) {
        String path = Keys.withoutHeader(key);
        return path.isEmpty() ? null : prefix + path.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String words(String variable) {
        return "environment variable " + variable;
    }
}
