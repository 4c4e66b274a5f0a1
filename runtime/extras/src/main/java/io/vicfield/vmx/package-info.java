/**
 * Reads and writes a VM's .vmx file, as a source and a sink. It works as VMware's own dictionary code does.
 */
@NullMarked
package io.vicfield.vmx;

import org.jspecify.annotations.NullMarked;
