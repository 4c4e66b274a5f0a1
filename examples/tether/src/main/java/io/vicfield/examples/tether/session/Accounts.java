package io.vicfield.examples.tether.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds users and groups in the {@code passwd} and {@code group} files of the container's image, because the image's C
 * library may use other sources. Accepts names and numbers. A number without an entry is used as it is.
 */
final class Accounts {
    private static final int MEMBERS = 3;
    private static final int GID = 3;
    private static final int HOME = 5;

    private final Path etc;

    Accounts(Path root) {
        etc = root.resolve("etc");
    }

    /** Finds a user and a group. Either may be empty; the user may include a group, {@code user:group}. */
    Identity find(String user, String group) throws LaunchException {
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        String groupName = group.isEmpty() && colon >= 0 ? user.substring(colon + 1) : group;
        Identity found = user(name);
        return groupName.isEmpty() ? found : new Identity(found.uid(), gid(groupName), List.of(), found.home());
    }

    private Identity user(String user) throws LaunchException {
        if (user.isEmpty()) {
            return Identity.ROOT;
        }
        Optional<List<String>> entry = entry("passwd", user, HOME);
        if (entry.isEmpty()) {
            int uid = number(user, "unable to find user " + user + ": no matching entries in passwd file");
            return new Identity(uid, 0, List.of(), "/");
        }
        List<String> fields = entry.get();
        return new Identity(
                number(fields.get(2)), number(fields.get(GID)), memberships(fields.get(0)), fields.get(HOME));
    }

    private int gid(String group) throws LaunchException {
        Optional<List<String>> entry = entry("group", group, 2);
        return entry.isPresent()
                ? number(entry.get().get(2))
                : number(group, "unable to find group " + group + ": no matching entries in group file");
    }

    private List<Integer> memberships(String user) {
        return lines("group")
                .filter(fields -> fields.size() > MEMBERS
                        && List.of(fields.get(MEMBERS).split(",")).contains(user))
                .map(fields -> number(fields.get(2)))
                .toList();
    }

    private Optional<List<String>> entry(String file, String nameOrNumber, int lastField) {
        return lines(file)
                .filter(fields -> fields.size() > lastField
                        && (fields.get(0).equals(nameOrNumber) || fields.get(2).equals(nameOrNumber)))
                .findFirst();
    }

    /** Returns the lines that are entries; the image may lack the file. */
    private Stream<List<String>> lines(String file) {
        try {
            return Files.readAllLines(etc.resolve(file), StandardCharsets.ISO_8859_1).stream()
                    .map(line -> List.of(line.split(":", -1)))
                    .filter(fields -> fields.size() > 2 && fields.get(2).matches("[0-9]{1,9}"));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int number(String text, String otherwise) throws LaunchException {
        if (!text.matches("[0-9]{1,9}")) {
            throw new LaunchException(otherwise);
        }
        return number(text);
    }
}
