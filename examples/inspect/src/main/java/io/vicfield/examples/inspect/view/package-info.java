/** How configurations, keys and differences are shown. */
@NullMarked
package io.vicfield.examples.inspect.view;

import org.jspecify.annotations.NullMarked;
