package io.vicfield.processor.model;

import io.vicfield.Scope;
import java.util.Set;

/**
 * A key that a component had in earlier versions.
 *
 * @param own the component's own part of it
 * @param scopes the scopes; empty if inherited
 * @param until the version after which no program writes it; empty if unknown
 */
public record Former(String own, Set<Scope> scopes, String until) {}
