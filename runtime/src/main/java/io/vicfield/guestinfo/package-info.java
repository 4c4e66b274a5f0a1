/**
 * Configuration as a guest sees it: {@link io.vicfield.guestinfo.GuestInfo} over VMware's own tools (wire-format, "Facts
 * about the transports").
 */
@NullMarked
package io.vicfield.guestinfo;

import org.jspecify.annotations.NullMarked;
