package io.vicfield.processor.plan;

import io.vicfield.Scope;
import java.util.List;
import java.util.Set;

/**
 * The way from a record to a key that is there in every value of it.
 *
 * @param component the record's component that the key belongs to
 * @param path of the key: {@code cmd.path}
 * @param steps scopes and own keys, from the record downwards
 * @param group the atomic group whose generation the key is; empty: a component's own
 */
public record StaticKey(String component, String path, List<Step> steps, String group) {
    /** One component on the way. */
    public record Step(Set<Scope> scopes, String own) {}
}
