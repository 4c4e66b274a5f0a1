package main

import (
	"fmt"
	"sync"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// pager is a property collector that gives at most options.maxObjects objects
// in an answer, and the others for the answer's token. The simulator makes one
// for each session, from its type alone, so its zero value has to do.
type pager struct {
	simulator.PropertyCollector

	mu    sync.Mutex
	next  int
	pages map[string]page
}

// page is what is left of an answer.
type page struct {
	rest []types.ObjectContent
	size int
}

func pageAnswers() {
	p := &pager{}
	p.Self = types.ManagedObjectReference{Type: "PropertyCollector", Value: "propertyCollector"}
	simulator.Map.Put(p)
}

// RetrievePropertiesEx answers with the first page.
func (p *pager) RetrievePropertiesEx(ctx *simulator.Context, r *types.RetrievePropertiesEx) soap.HasFault {
	answer := p.PropertyCollector.RetrievePropertiesEx(ctx, r)
	body := answer.(*methods.RetrievePropertiesExBody)
	if body.Res != nil && body.Res.Returnval != nil && r.Options.MaxObjects > 0 {
		body.Res.Returnval = p.cut(page{body.Res.Returnval.Objects, int(r.Options.MaxObjects)})
	}
	return body
}

// ContinueRetrievePropertiesEx answers with the next page; a token is good for one call.
func (p *pager) ContinueRetrievePropertiesEx(r *types.ContinueRetrievePropertiesEx) soap.HasFault {
	body := &methods.ContinueRetrievePropertiesExBody{}
	left, ok := p.take(r.Token)
	if !ok {
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "token"})
		return body
	}
	body.Res = &types.ContinueRetrievePropertiesExResponse{Returnval: *p.cut(left)}
	return body
}

// CancelRetrievePropertiesEx forgets what is left.
func (p *pager) CancelRetrievePropertiesEx(r *types.CancelRetrievePropertiesEx) soap.HasFault {
	body := &methods.CancelRetrievePropertiesExBody{}
	if _, ok := p.take(r.Token); ok {
		body.Res = &types.CancelRetrievePropertiesExResponse{}
	} else {
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "token"})
	}
	return body
}

func (p *pager) take(token string) (page, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	left, ok := p.pages[token]
	delete(p.pages, token)
	return left, ok
}

func (p *pager) cut(all page) *types.RetrieveResult {
	if len(all.rest) <= all.size {
		return &types.RetrieveResult{Objects: all.rest}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.pages == nil {
		p.pages = map[string]page{}
	}
	p.next++
	token := fmt.Sprintf("page-%d", p.next)
	p.pages[token] = page{all.rest[all.size:], all.size}
	return &types.RetrieveResult{Token: token, Objects: all.rest[:all.size]}
}
