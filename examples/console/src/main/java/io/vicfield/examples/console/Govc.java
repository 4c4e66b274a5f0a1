package io.vicfield.examples.console;

import io.vicfield.examples.testbed.vsphere.Trust;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables of govc. They count only for the server of {@code GOVC_URL}, so that no other server gets
 * its password.
 */
final class Govc {
    private static final String URL = "GOVC_URL";
    private static final String KNOWN_HOSTS = "GOVC_TLS_KNOWN_HOSTS";
    private static final Set<String> TRUE = Set.of("1", "t", "true");
    private static final String HTTPS_PORT = ":443";

    /** The number of hexadecimal digits of a SHA-1 thumbprint. */
    private static final int SHA1_DIGITS = 40;

    private final UnaryOperator<@Nullable String> environment;

    Govc(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    /** Returns the server of {@code GOVC_URL}, with its port if it has one. */
    Optional<String> host() {
        return url().map(URI::getRawAuthority).map(authority -> authority.substring(authority.lastIndexOf('@') + 1));
    }

    /** Returns the user for a server. */
    Optional<String> user(String host) {
        return counts(host) ? variable("GOVC_USERNAME").or(() -> userInfo(0)) : Optional.empty();
    }

    /** Returns the password of this user for a server. */
    Optional<char[]> password(String user, String host) {
        boolean same = user(host).filter(user::equals).isPresent();
        return same ? variable("GOVC_PASSWORD").or(() -> userInfo(1)).map(String::toCharArray) : Optional.empty();
    }

    /**
     * Returns how to trust a server.
     *
     * @throws IllegalArgumentException if the known hosts cannot be read, or have only a SHA-1 thumbprint for the server
     */
    Optional<Trust> trust(String host, Consumer<String> warnings) {
        if (!counts(host)) {
            return Optional.empty();
        }
        boolean insecure = variable("GOVC_INSECURE")
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(TRUE::contains)
                .isPresent();
        return insecure
                ? Optional.of(Trust.insecure(warnings))
                : thumbprint(host).map(Trust::thumbprint);
    }

    private boolean counts(String host) {
        return host().map(known -> withPort(known).equalsIgnoreCase(withPort(host)))
                .orElse(true);
    }

    private Optional<String> thumbprint(String host) {
        Stream<String> files =
                variable(KNOWN_HOSTS).stream().flatMap(list -> Stream.of(list.split(File.pathSeparator)));
        return files.flatMap(Govc::lines)
                .map(line -> line.strip().split("\\s+", 2))
                .filter(words -> words.length == 2 && withPort(words[0]).equalsIgnoreCase(withPort(host)))
                .map(words -> sha256(words[1], host))
                .findFirst();
    }

    private static String sha256(String thumbprint, String host) {
        if (thumbprint.replace(":", "").length() == SHA1_DIGITS) {
            throw new IllegalArgumentException(KNOWN_HOSTS + " has only the SHA-1 thumbprint of " + host
                    + ", which can be forged: use --thumbprint with SHA-256");
        }
        return thumbprint;
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new IllegalArgumentException(KNOWN_HOSTS + ": " + file + " cannot be read", e);
        }
    }

    private static String withPort(String host) {
        return host.matches(".*:\\d+") ? host : host + HTTPS_PORT;
    }

    private Optional<String> userInfo(int part) {
        return url().map(URI::getUserInfo)
                .map(info -> info.split(":", 2))
                .filter(parts -> parts.length > part)
                .map(parts -> parts[part]);
    }

    /** govc accepts a whole address, and a host with or without a user. */
    private Optional<URI> url() {
        return variable(URL).map(text -> {
            try {
                return URI.create(text.contains("://") ? text : "https://" + text);
            } catch (IllegalArgumentException e) {
                // The message omits the address and the cause, because they may contain a password.
                throw new IllegalArgumentException(URL + " is not an address such as https://HOST/sdk");
            }
        });
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isEmpty());
    }
}
