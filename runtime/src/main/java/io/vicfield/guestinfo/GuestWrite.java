package io.vicfield.guestinfo;

import java.util.List;
import java.util.Map;

/**
 * The result of writing several keys.
 *
 * @param written the keys that were sent, in this order; the generation of an atomic group occurs before and after its
 *     members
 * @param skipped the keys that the guest may not change, with reasons, sorted by key
 * @since 0.1
 */
public record GuestWrite(List<String> written, Map<String, Skipped> skipped) {}
