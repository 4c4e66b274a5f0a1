package io.vicfield.examples.tether.session;

import java.util.List;

/**
 * The user and groups that a process runs as.
 *
 * @param uid the user's number
 * @param gid the group's number
 * @param groups the numbers of further groups
 * @param home the user's home directory
 */
record Identity(int uid, int gid, List<Integer> groups, String home) {
    static final Identity ROOT = new Identity(0, 0, List.of(), "/");
}
