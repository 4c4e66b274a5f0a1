package io.vicfield.guestinfo;

import java.util.List;
import java.util.Map;

/**
 * What became of several keys.
 *
 * @param written those that the host took, in the order they were sent; a group's generation before and behind its members
 * @param skipped those that are not the guest's to write, and why, sorted
 */
public record GuestWrite(List<String> written, Map<String, Skipped> skipped) {}
