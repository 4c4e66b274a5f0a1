package io.vicfield.processor.model;

import io.vicfield.Scope;
import java.util.Set;

/**
 * A key that a component had in earlier versions.
 *
 * @param own the component's own part of it
 * @param scopes none: inherited
 * @param until the version after which nobody writes it any more; empty: not said
 */
public record Former(String own, Set<Scope> scopes, String until) {}
