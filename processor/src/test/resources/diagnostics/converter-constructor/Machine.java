package sample;

import io.vicfield.VicConverter;
import io.vicfield.VicField;

record Machine(
        @VicField(converter = Abstract.class) Integer isAbstract,
        //                            ^ [VIC017] component isAbstract is converted by sample.Machine.Abstract, which the codec cannot construct. Make it a top-level or static class that implements VicConverter with both types, and give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Interface.class) Integer isInterface,
        //                             ^ [VIC017] component isInterface is converted by sample.Machine.Interface, which the codec cannot construct. Make it a top-level or static class that implements VicConverter with both types, and give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Unstorable.class) Thread hasNoTextItself,
        //                              ^ [VIC017] component hasNoTextItself is converted by sample.Machine.Unstorable, which the codec cannot construct. Make it a top-level or static class that implements VicConverter with both types, and give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Hidden.class) Integer isPrivate,
        //                          ^ [VIC017] component isPrivate is converted by sample.Machine.Hidden, which the codec cannot construct. Make it a top-level or static class that implements VicConverter with both types, and give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Closed.class) Integer hasPrivateConstructor,
        //                          ^ [VIC017] component hasPrivateConstructor is converted by sample.Machine.Closed, which the codec cannot construct. Make it a top-level or static class that implements VicConverter with both types, and give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Asking.class) Integer hasParameter,
        //                          ^ [VIC017] component hasParameter is converted by sample.Machine.Asking, which the codec cannot construct. Make it a top-level or static class that implements VicConverter with both types, and give it a constructor that this package can call, without parameters and checked exceptions.
        @VicField(converter = Failing.class) Integer fails,
        //                           ^ [VIC017] component fails is converted by sample.Machine.Failing, which the codec cannot construct. Make it a top-level or static class that implements VicConverter with both types, and give it a constructor that this package can call, without parameters and checked exceptions.
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
