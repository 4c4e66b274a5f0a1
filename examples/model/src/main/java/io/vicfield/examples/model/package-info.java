/**
 * VIC's configuration as records: the values that vmware/vic stores in the extraConfig of a container's VM
 * ({@link io.vicfield.examples.model.ExecutorConfig}) and of the appliance
 * ({@link io.vicfield.examples.model.VirtualContainerHostConfigSpec}). Components have the order and the names of VIC's
 * fields, except where a name is a Java keyword.
 *
 * <ul>
 *   <li><b>Pointers</b> are {@link java.util.Optional}, of records and of scalars alike: a reader
 *       cannot overlook an absent one, and needs no JSpecify. Only an unset address is null, as in Go, where addresses
 *       are not pointers either.
 *   <li><b>Zero values</b> stand for missing keys: empty strings, lists and maps, zero, {@code false}. Every
 *       constructor accepts them. {@code EMPTY} is a record with only zero values, to start from with {@code with…}.
 *   <li><b>Lists, maps and byte arrays</b> are copied, so that records are immutable; records with byte arrays
 *       compare them by content.
 *   <li><b>Secrets and private keys</b> are omitted from {@code toString}.
 * </ul>
 */
@NullMarked
package io.vicfield.examples.model;

import org.jspecify.annotations.NullMarked;
