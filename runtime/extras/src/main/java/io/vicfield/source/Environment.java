package io.vicfield.source;

import io.vicfield.Keys;
import io.vicfield.VicSource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Environment variables as a source. A variable that is set to nothing is an empty value, the zero of every scalar. An unset
 * variable is a missing key.
 */
public final class Environment {
    private Environment() {}

    /**
     * Only the variables that are named here.
     *
     * @param variables {@code System::getenv}, or a map's {@code get} in a test
     * @param names the variable of each key
     */
    public static NamedSource of(VicSource variables, Map<String, String> names) {
        return new Renamed(variables, Map.copyOf(names)::get, Environment::words);
    }

    /**
     * A variable for every key: the prefix, then the key without its header in upper case, with {@code _} for all that
     * is neither a letter from A to Z nor a digit. With the prefix {@code APP_}, {@code guestinfo.vice./log/level} is
     * {@code APP_LOG_LEVEL}; a list {@code dns} has its count in {@code APP_DNS} and its elements in {@code APP_DNS_}.
     * Keys that differ in nothing else share a variable.
     *
     * @param variables {@code System::getenv}, or a map's {@code get} in a test
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
