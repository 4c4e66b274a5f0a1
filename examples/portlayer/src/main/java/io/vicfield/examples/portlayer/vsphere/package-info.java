/** The port layer on a vSphere. */
@NullMarked
package io.vicfield.examples.portlayer.vsphere;

import org.jspecify.annotations.NullMarked;
