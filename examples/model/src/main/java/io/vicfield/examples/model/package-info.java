/**
 * VIC's configuration as records: what vmware/vic keeps in the extraConfig of a container's VM
 * ({@link io.vicfield.examples.model.ExecutorConfig}) and of the appliance
 * ({@link io.vicfield.examples.model.VirtualContainerHostConfigSpec}). Components stand in the order of VIC's fields
 * and have their names, but for Java's keywords.
 *
 * <ul>
 *   <li><b>Pointers</b> are {@link java.util.Optional}, of records and of scalars alike: a reader
 *       cannot overlook an absent one, and needs no JSpecify. Only an unset address is null, as in Go, where addresses
 *       are not pointers either.
 *   <li><b>Zero values</b> are what an absent key reads as: empty texts, lists and maps, zero, {@code false}. Every
 *       constructor takes them; {@code EMPTY} holds a record of nothing else, to start from with {@code with…}.
 *   <li><b>Lists, maps and byte arrays</b> are copied, so that a record cannot change; records that hold byte arrays
 *       compare them by content.
 *   <li><b>Secrets and private keys</b> are not shown by {@code toString}.
 * </ul>
 */
@NullMarked
package io.vicfield.examples.model;

import org.jspecify.annotations.NullMarked;
