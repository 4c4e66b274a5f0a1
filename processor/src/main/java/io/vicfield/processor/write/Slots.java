package io.vicfield.processor.write;

import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;

/** Chooses a component's slot by its shape. */
final class Slots implements Shape.Visitor<Slot> {
    private final Component component;
    private final Constants constants;
    private final boolean nullMarked;

    private Slots(Component component, Constants constants, boolean nullMarked) {
        this.component = component;
        this.constants = constants;
        this.nullMarked = nullMarked;
    }

    static Slot of(VicComponent model, CodecNames names, Constants constants, boolean nullMarked) {
        Component component = new Component(model, names);
        Shape shape = model.shape();
        return shape == null ? new IgnoredSlot(component) : shape.accept(new Slots(component, constants, nullMarked));
    }

    @Override
    public Slot scalar(Shape.Scalar shape) {
        return new ScalarSlot(component, shape, constants);
    }

    @Override
    public Slot constants(Shape.Constants shape) {
        return new ScalarSlot(component, shape, constants);
    }

    @Override
    public Slot joined(Shape.Joined shape) {
        return container(shape);
    }

    @Override
    public Slot indexed(Shape.Indexed shape) {
        return container(shape);
    }

    @Override
    public Slot keyed(Shape.Keyed shape) {
        return container(shape);
    }

    @Override
    public Slot nested(Shape.Nested shape) {
        return nested(shape, NestedSlot.Presence.PLAIN);
    }

    @Override
    public Slot nullable(Shape.Nullable shape) {
        if (ScalarCode.isScalar(shape.value())) {
            return new NullableSlot(component, shape, constants, nullMarked);
        }
        return nested(shape.value(), shape.optional() ? NestedSlot.Presence.OPTIONAL : NestedSlot.Presence.NULLABLE);
    }

    @Override
    public Slot converted(Shape.Converted shape) {
        if (ScalarCode.isScalar(shape)) {
            return new ScalarSlot(component, shape, constants);
        }
        return shape.wire() instanceof Shape.Nested ? nested(shape, NestedSlot.Presence.PLAIN) : container(shape);
    }

    private Slot container(Shape shape) {
        return new ContainerSlot(component, shape, constants, nullMarked);
    }

    private Slot nested(Shape shape, NestedSlot.Presence presence) {
        return new NestedSlot(component, shape, presence, constants, nullMarked);
    }
}
