// The form of a model's page, loaded when first needed, after its data and its validators.

import { mountForm } from '../form/mount-form.js';
import { registry } from '../form/request.js';

registry().mountForm = mountForm;
