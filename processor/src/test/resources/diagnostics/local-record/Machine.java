package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;

class Machine {
    static final Runnable LAMBDA = () -> {
        record InLambda(@VicField String name) {}
      //^ [VIC064] record InLambda has @VicField components and stands in a body of code, where no processor is shown it: it gets no codec. Declare it as a member of a class, or on its own.
    };

    final Object anonymous = new Object() {
        record InAnonymous(@VicField String name) {}
      //^ [VIC064] record InAnonymous has @VicField components and stands in a body of code, where no processor is shown it: it gets no codec. Declare it as a member of a class, or on its own.
    };

    void method() {
        record InMethod(@VicField String name) {}
      //^ [VIC064] record InMethod has @VicField components and stands in a body of code, where no processor is shown it: it gets no codec. Declare it as a member of a class, or on its own.
        record Plain(String name) {}
        class Local {
            record Below(@VicField String name, @VicIgnore String other) {}
        //  ^ [VIC064] record Below has @VicField components and stands in a body of code, where no processor is shown it: it gets no codec. Declare it as a member of a class, or on its own.
        }
    }

    enum Level {
        LOW {
            record InConstant(@VicField String name) {}
        //  ^ [VIC064] record InConstant has @VicField components and stands in a body of code, where no processor is shown it: it gets no codec. Declare it as a member of a class, or on its own.
        }
    }

    record Member(@VicField String name) {}
}
