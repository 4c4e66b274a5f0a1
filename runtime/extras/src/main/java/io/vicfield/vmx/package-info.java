/**
 * A VM's .vmx file as a source and a sink, read and written as VMware's own dictionary code does.
 */
@NullMarked
package io.vicfield.vmx;

import org.jspecify.annotations.NullMarked;
