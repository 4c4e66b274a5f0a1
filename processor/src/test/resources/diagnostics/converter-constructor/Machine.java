package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;

record Machine(
        @VicField(converter = Abstract.class) Integer isAbstract,
        //                            ^ [VIC017] Component `isAbstract` has the converter `sample.Machine.Abstract`, which the codec cannot construct. Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Interface.class) Integer isInterface,
        //                             ^ [VIC017] Component `isInterface` has the converter `sample.Machine.Interface`, which the codec cannot construct. Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Unstorable.class) Thread hasNoTextItself,
        //                              ^ [VIC017] Component `hasNoTextItself` has the converter `sample.Machine.Unstorable`, which the codec cannot construct. Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Hidden.class) Integer isPrivate,
        //                          ^ [VIC017] Component `isPrivate` has the converter `sample.Machine.Hidden`, which the codec cannot construct. Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Closed.class) Integer hasPrivateConstructor,
        //                          ^ [VIC017] Component `hasPrivateConstructor` has the converter `sample.Machine.Closed`, which the codec cannot construct. Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Asking.class) Integer hasParameter,
        //                          ^ [VIC017] Component `hasParameter` has the converter `sample.Machine.Asking`, which the codec cannot construct. Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Failing.class) Integer fails,
        //                           ^ [VIC017] Component `fails` has the converter `sample.Machine.Failing`, which the codec cannot construct. Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = VicConverter.None.class) Integer isNone) {
    abstract static class Abstract implements VicConverter<String, Integer> {
        @Override
        public String toWire(Integer value) {
            return value.toString();
        }

        @Override
        public Integer fromWire(String wire) {
            return Integer.valueOf(wire);
        }
    }

    abstract static class Unstorable implements VicConverter<String, Thread> {}

    interface Interface extends VicConverter<String, Integer> {}

    private static final class Hidden extends Abstract {}

    static final class Closed extends Abstract {
        private Closed() {}
    }

    static final class Asking extends Abstract {
        Asking(int a) {}
    }

    static final class Failing extends Abstract {
        Failing() throws Exception {}
    }
}
