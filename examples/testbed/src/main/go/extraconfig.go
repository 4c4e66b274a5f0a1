package main

import (
	"fmt"
	"sync"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// keeper makes a VM's extraConfig behave as vCenter's: a present key is
// replaced, a key set to "" goes away (govmomi has it since v0.31), and the
// configuration's changeVersion is another one after each change.
//
// It does so when a task on a VM succeeds, which is before the *_Task call
// answers: nobody sees the state in between. The VM's .vmx file is then what
// its extraConfig is.
type keeper struct {
	self types.ManagedObjectReference

	// hide keeps guestinfo.ovfEnv from readers of the API, as vCenter does; it
	// stays in the .vmx file.
	hide bool

	mu      sync.Mutex
	version int64
	hidden  map[types.ManagedObjectReference]types.BaseOptionValue
}

const ovfEnv = "guestinfo.ovfEnv"

// keepExtraConfig also gives the VMs that exist already a changeVersion.
func keepExtraConfig(hide bool) {
	k := &keeper{
		self:   types.ManagedObjectReference{Type: "VicfieldKeeper", Value: "extraConfig"},
		hide:   hide,
		hidden: map[types.ManagedObjectReference]types.BaseOptionValue{},
	}
	for _, vm := range simulator.Map.All("VirtualMachine") {
		k.settle(vm.Reference())
	}
	simulator.Map.AddHandler(k)
}

func (k *keeper) Reference() types.ManagedObjectReference   { return k.self }
func (k *keeper) PutObject(mo.Reference)                    {}
func (k *keeper) RemoveObject(types.ManagedObjectReference) {}

func (k *keeper) UpdateObject(o mo.Reference, _ []types.PropertyChange) {
	t, ok := o.(*mo.Task)
	if !ok || t.Info.State != types.TaskInfoStateSuccess || t.Info.Entity == nil {
		return
	}
	if created, ok := t.Info.Result.(types.ManagedObjectReference); ok {
		k.settle(created) // CreateVM_Task: the entity is the folder
	} else {
		k.settle(*t.Info.Entity)
	}
}

func (k *keeper) settle(ref types.ManagedObjectReference) {
	vm, ok := simulator.Map.Get(ref).(*simulator.VirtualMachine)
	if !ok || vm.Config == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	shown, all := k.split(ref, merge(vm.Config.ExtraConfig))
	writeVmx(vm.Config.Files.VmPathName, vm.Name, all)
	k.version++
	simulator.Map.Update(vm, []types.PropertyChange{
		{Name: "config.extraConfig", Val: shown},
		{Name: "config.changeVersion", Val: fmt.Sprintf("testbed-%d", k.version)},
	})
}

// split tells what readers of the API are shown of a VM's options, and all of them.
func (k *keeper) split(ref types.ManagedObjectReference, options []types.BaseOptionValue) (shown, all []types.BaseOptionValue) {
	shown = []types.BaseOptionValue{}
	for _, o := range options {
		if k.hide && o.GetOptionValue().Key == ovfEnv {
			k.hidden[ref] = o
		} else {
			shown = append(shown, o)
		}
	}
	all = shown
	if o, ok := k.hidden[ref]; ok {
		all = append(append([]types.BaseOptionValue{}, shown...), o)
	}
	return shown, all
}

// merge keeps the last value of each key at the key's first place; "" removes.
func merge(in []types.BaseOptionValue) []types.BaseOptionValue {
	at := map[string]int{}
	var out []types.BaseOptionValue
	for _, b := range in {
		o := b.GetOptionValue()
		if i, ok := at[o.Key]; ok {
			out[i] = b
		} else {
			at[o.Key] = len(out)
			out = append(out, b)
		}
	}
	kept := []types.BaseOptionValue{}
	for _, b := range out {
		if s, ok := b.GetOptionValue().Value.(string); ok && s == "" {
			continue
		}
		kept = append(kept, b)
	}
	return kept
}
