package io.vicfield.atomic;

import io.vicfield.codec.Component;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Shape;

/**
 * The generation of an atomic group: a counter beside the group's members, with their scopes, under the group's name and
 * {@code ~}. Its value is not secret, even where the key shows that the members are. It has no former keys.
 *
 * @since 0.1
 */
public final class AtomicGroup extends Component {
    /** Creates the group with the key of its generation. */
    public AtomicGroup(ComponentKey generation) {
        super(generation);
    }

    /** Begins to encode the members. */
    public void begin(Encoding out) {
        out.beginGroup(key());
    }

    /** Ends the members. */
    public void end(Encoding out) {
        out.endGroup(key());
    }

    /**
     * Begins to decode the members.
     *
     * {@snippet :
     * GroupReading reading = group.read(in);
     * do {
     *     status = this.status.decode(in);
     *     code = this.code.decodeInt(in);
     * } while (reading.again());
     * }
     */
    public GroupReading read(Decoding in) {
        return new GroupReading(in, key());
    }

    @Override
    protected boolean mayWriteNothing() {
        return true;
    }

    @Override
    public Shape shape() {
        return new Shape.Generation();
    }
}
