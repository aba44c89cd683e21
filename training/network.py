"""Tagger and parser in one: word columns, residual blocks of windows and gates, then tags, arcs and labels.

Every matrix product reads values that were normalised and held within +-HOLD, so that inference may round them to
seven bits with one fixed step.
"""

from dataclasses import dataclass, field

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import GRAM_BUCKETS, NAMES

HOLD = 4.0  # widest value a matrix product reads: 64 steps of 1/16
FARTHEST = 24  # distances beyond it share one bias
WINDOW, GATES = "window", "gates"


@dataclass
class Shape:
    word: int = 64
    suffix3: int = 32
    suffix2: int = 16
    prefix3: int = 24
    shape: int = 24
    grams: int = 44
    vector: int = 100
    hidden: int = 256
    blocks: list = field(default_factory=lambda: 3 * [WINDOW, GATES])
    tag_after: int = 4
    arc: int = 160
    label: int = 128
    dropout: float = 0.3


class Rounding(torch.autograd.Function):
    """Seven bits forward, unchanged gradients backward."""

    @staticmethod
    def forward(_, x):
        return torch.floor(x * (64 / HOLD) + 0.5) * (HOLD / 64)

    @staticmethod
    def backward(_, gradient):
        return gradient


def normal(x):
    """Zero mean and unit variance over the channels, held within the range."""
    return hold(F.layer_norm(x, x.shape[-1:]))


def hold(x):
    return x.clamp(-HOLD, HOLD - HOLD / 64)


class Network(nn.Module):
    def __init__(self, shape, sizes, tags, relations, vectors):
        super().__init__()
        self.shape = shape
        widths = [shape.word, shape.suffix3, shape.suffix2, shape.prefix3, shape.shape]
        self.tables = nn.ModuleList(nn.Embedding(size, width, padding_idx=0) for size, width in zip(sizes, widths))
        self.grams = nn.EmbeddingBag(GRAM_BUCKETS, shape.grams, mode="mean")
        for table in [*self.tables, self.grams]:
            nn.init.normal_(table.weight, std=0.3)
        self.register_buffer("vectors", vectors)
        hidden = shape.hidden
        self.enter = nn.Linear(sum(widths) + shape.grams + shape.vector, hidden)
        self.blocks = nn.ModuleList(Gates(hidden) if block == GATES else nn.Linear(3 * hidden, hidden)
                                    for block in shape.blocks)
        self.tag = nn.Linear(hidden, tags)
        self.name = nn.Linear(hidden, len(NAMES))
        self.ends = nn.Linear(hidden, 2 * shape.arc + 2 * shape.label)
        self.root = nn.Parameter(torch.randn(shape.arc) * 0.1)
        self.root_label = nn.Parameter(torch.zeros(shape.label))
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.relation = nn.Linear(shape.label, relations)
        self.rounded = False

    def at_product(self, x):
        return Rounding.apply(x) if self.rounded else x

    def columns(self, ids, grams, offsets):
        """ids B x L x 6; grams and offsets as an EmbeddingBag reads them, one bag a token in B x L order."""
        parts = [table(ids[:, :, at]) for at, table in enumerate(self.tables)]
        parts.append(self.grams(grams, offsets).view(*ids.shape[:2], -1))
        parts.append(self.vectors[ids[:, :, 5]])
        return torch.cat(parts, 2)

    def forward(self, ids, grams, offsets, mask):
        """
        mask B x L of 1 and 0. Tag scores B x L x T; arc scores B x L x (1 + L); label ends, each B x L x label; name
        scores B x L x 9.
        """
        drop = self.shape.dropout if self.training else 0.0
        inside = mask.unsqueeze(2)
        x = F.dropout(normal(self.columns(ids, grams, offsets)), drop * 0.7)
        x = self.enter(self.at_product(x)).to(self.root.dtype)  # the stream keeps full precision under autocast
        tags = None
        for at, (block, kind) in enumerate(zip(self.blocks, self.shape.blocks)):
            if at == self.shape.tag_after:
                tags = self.tag(self.at_product(channels_dropped(normal(x), drop)))
            read = self.at_product(normal(x) * inside)
            told = block(read, inside) if kind == GATES else F.relu(block(with_neighbours(read)))
            x = x + channels_dropped(told, drop)
        last = self.at_product(channels_dropped(normal(x), drop))
        if tags is None:
            tags = self.tag(last)
        arc, label = self.shape.arc, self.shape.label
        dependents, heads, below, above = self.ends(last).to(self.root.dtype).split([arc, arc, label, label], 2)
        return tags, self.arcs(dependents, heads, mask, drop), below, above, self.name(last)

    def arcs(self, dependents, heads, mask, drop):
        batch, length, arc = dependents.shape
        heads = torch.cat([self.root.view(1, 1, arc).expand(batch, 1, arc), heads], 1)
        dependents = self.at_product(hold(channels_dropped(dependents, drop)))
        heads = self.at_product(hold(channels_dropped(heads, drop)))
        with torch.autocast("cpu", enabled=False):
            scores = torch.bmm(dependents, heads.transpose(1, 2)) * (4 / arc ** 0.5)
        places = torch.arange(length)
        far = (places.view(1, -1) - places.view(-1, 1)).clamp(-FARTHEST, FARTHEST) + FARTHEST
        scores = scores + F.pad(self.distance[far], (1, 0))
        absent = F.pad(mask == 0, (1, 0), value=False)
        scores = scores.masked_fill(absent.unsqueeze(1), -1e4)
        return scores.masked_fill(F.pad(torch.eye(length, dtype=torch.bool), (1, 0)), -1e4)

    def labels(self, below, above, heads):
        """heads B x L, 0 the root: relation scores B x L x R."""
        above = torch.cat([self.root_label.view(1, 1, -1).expand(above.shape[0], 1, -1), above], 1)
        chosen = above.gather(1, heads.unsqueeze(2).expand(-1, -1, below.shape[2]))
        drop = self.shape.dropout if self.training else 0.0
        joined = (below + chosen).clamp(0, 2 * HOLD - HOLD / 64 * 2) * 0.5
        return self.relation(self.at_product(F.dropout(joined, drop)))


def with_neighbours(x):
    """Left, itself, right; nought beyond the sentence."""
    length = x.shape[1]
    wide = F.pad(x, (0, 0, 1, 1))
    return torch.cat([wide[:, at:at + length] for at in range(3)], 2)


class Gates(nn.Module):
    """
    A recurrence whose gates read the word alone (a simple recurrent unit: Lei et al. 2018), half of the channels from
    the first word on, half from the last one back; dateline/src/reading/syntax/kernel/gates.ts does the same.
    """

    def __init__(self, hidden):
        super().__init__()
        self.half = hidden // 2
        self.seen = nn.Linear(hidden, 3 * hidden)  # what is offered, how much stays, how much is shown
        self.seen.bias.data[hidden:2 * hidden] = torch.linspace(-1, 2, self.half).repeat(2)  # memories short to long

    def forward(self, x, inside):
        offered, stays, shown = self.seen(x).to(inside.dtype).chunk(3, 2)
        stays, shown = opened(stays), opened(shown)
        offered = offered * (1 - stays) * inside
        half = self.half
        onward = recurrence(offered[:, :, :half], stays[:, :, :half])
        back = recurrence(offered[:, :, half:].flip(1), stays[:, :, half:].flip(1)).flip(1)
        return torch.cat([onward, back], 2) * shown


def opened(x):
    """A sigmoid of straight lines."""
    return (x * 0.25 + 0.5).clamp(0, 1)


@torch.jit.script
def recurrence(offered, stays):
    state = torch.zeros_like(offered[:, 0])
    states = []
    for word in range(offered.shape[1]):
        state = state * stays[:, word] + offered[:, word]
        states.append(state)
    return torch.stack(states, 1)


def channels_dropped(x, drop):
    """The same channels for all words of a sentence."""
    if drop == 0:
        return x
    kept = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - drop).div_(1 - drop)
    return x * kept
